using System.Collections.Frozen;
using Entente.Register.Upkeep.Checking;

namespace Entente.Outputs.Upkeep;

/// <summary>The words around what an examination of a register finds, in one language.</summary>
internal sealed class DoctorLabels
{
    private static readonly DoctorLabels English = new(new Dictionary<string, string>
    {
        ["colon"] = ": ",
        ["sound"] = "Nothing is wrong.",
        ["mended"] = "Mended",
        ["can-be-mended"] = "can be mended: entente doctor --mend",
        ["salvage"] = "What can be read is saved into a new register by: entente doctor --salvage NEW",
        ["keep"] = "What was read or judged is never changed; a backup, or reading the pages anew, may help.",
        ["saved"] = "Saved",
        ["nothing-lost"] = "Nothing that was read or judged is lost.",
        ["lost"] = "Lost",
        ["homeless"] = "whole, but what it belongs to is lost",
        ["unknown"] = "Of {0} it cannot be told what is lost: {1} numbers are missing, of rows that were lost or forgotten",
        ["incomplete"] = "Incomplete",
        ["reread"] = "These pages are read again, from their texts, by: entente reread",
        ["damaged"] = "cannot be read in places",
        ["index"] = "index does not fit its table",
        ["orphans"] = "leads to rows that are not there",
        ["text"] = "the text is not the one that was recorded",
        ["quote"] = "the quote does not stand in the text",
        ["fact"] = "the fact cannot be read",
        ["altered"] = "not as it was recorded",
        ["unsealed"] = "without a checksum",
        ["verdict"] = "not what the verdict says",
        ["stale"] = "does not follow from what was read and judged",
        ["missing"] = "missing, though it follows from what was read and judged",
        ["notcompared"] = "What is derived was not compared, as what it follows from is not whole.",
    });

    private static readonly DoctorLabels French = new(new Dictionary<string, string>
    {
        ["colon"] = " : ",
        ["sound"] = "Rien à signaler.",
        ["mended"] = "Réparé",
        ["can-be-mended"] = "réparable : entente doctor --mend",
        ["salvage"] = "Ce qui est lisible se sauve dans un nouveau registre par : entente doctor --salvage NEW",
        ["keep"] = "Ce qui a été lu ou jugé n’est jamais modifié ; une sauvegarde, ou une relecture des pages, peut aider.",
        ["saved"] = "Sauvé",
        ["nothing-lost"] = "Rien de ce qui a été lu ou jugé n’est perdu.",
        ["lost"] = "Perdu",
        ["homeless"] = "entier, mais ce dont il dépend est perdu",
        ["unknown"] = "Pour {0}, on ne peut dire ce qui est perdu : il manque {1} numéros, de lignes perdues ou oubliées",
        ["incomplete"] = "Incomplet",
        ["reread"] = "Ces pages se relisent, à partir de leurs textes, par : entente reread",
        ["damaged"] = "illisible par endroits",
        ["index"] = "l’index ne correspond pas à sa table",
        ["orphans"] = "renvoie à des lignes absentes",
        ["text"] = "le texte n’est pas celui qui fut enregistré",
        ["quote"] = "la citation n’est pas dans le texte",
        ["fact"] = "le fait est illisible",
        ["altered"] = "n’est pas tel qu’il fut enregistré",
        ["unsealed"] = "sans somme de contrôle",
        ["verdict"] = "n’est pas ce que dit le verdict",
        ["stale"] = "ne découle pas de ce qui a été lu et jugé",
        ["missing"] = "absent, alors que cela découle de ce qui a été lu et jugé",
        ["notcompared"] = "Ce qui est dérivé n’a pas été comparé : ce dont il découle n’est pas entier.",
    });

    private readonly FrozenDictionary<string, string> words;

    private DoctorLabels(Dictionary<string, string> words) => this.words = words.ToFrozenDictionary(StringComparer.Ordinal);

    public string this[string word] => words[word];

    public string Colon => words["colon"];

    public static DoctorLabels For(OutputLanguage language) => language == OutputLanguage.French ? French : English;

    public string Of(FindingKind kind) => words[kind.ToString().ToLowerInvariant()];
}
