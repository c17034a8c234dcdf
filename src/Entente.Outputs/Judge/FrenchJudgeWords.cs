using System.Collections.Frozen;

namespace Entente.Outputs.Judge;

internal static class FrenchJudgeWords
{
    public static FrozenDictionary<string, string> Table { get; } = new Dictionary<string, string>
    {
        ["no-doubts"] = "Rien n’est en doute.",
        ["no-verdicts"] = "Personne n’a jugé.",
        ["no-facts"] = "Aucun fait.",
        ["judged"] = "{0} · {1} · {2}",
        ["act-same"] = "identiques",
        ["act-different"] = "distincts",
        ["act-unsure"] = "indécis",
        ["act-confirm"] = "confirmé",
        ["act-reject"] = "rejeté",
        ["act-correct"] = "corrigé",
        ["act-add"] = "ajouté",
        ["act-withdraw"] = "retrait",
        ["doubt-unplaced"] = "verdict dont les mots ne sont plus lus",
        ["doubt-moved"] = "jugé, puis lu autrement",
        ["doubt-conflict"] = "les sources diffèrent",
        ["doubt-pair"] = "un ou deux ?",
        ["doubt-doubtfulrule"] = "règle douteuse",
        ["doubt-incomplete"] = "incomplet",
        ["force-inforce"] = "en vigueur",
        ["force-unplaced"] = "ses mots ne sont plus lus",
        ["force-overruled"] = "remplacé par {0}",
        ["force-withdrawn"] = "retiré",
        ["field-when"] = "date",
        ["field-edition"] = "édition",
        ["field-country"] = "pays",
        ["field-place"] = "lieu",
        ["nothing-read"] = "jugé « {0} » par {1} le {2} ; plus rien n’est lu dans les mots jugés",
        ["read-otherwise"] = "jugé « {0} » par {1} le {2} ; le fait est lu autrement qu’au jour du verdict",
        ["passed-over"] = "{0}, mais d’autres mentions qui leur sont liées ne peuvent désigner la même chose",
        ["similar-names"] = "noms proches {0} et {1}, tous deux {2} ({3})",
        ["near-days"] = "mêmes parties {0}, dates {1} et {2}",
        ["sources-differ"] = "{0}",
        ["rule-often-wrong"] = "règle {0} : {1} faits jugés sur {2} étaient faux",
        ["no-date"] = "sans date",
        ["no-party"] = "sans partie",
        ["few-parties"] = "moins de deux parties",
        ["no-period"] = "ni période ni date",
        ["nobodys-gift"] = "ni date ni auteur ou destinataire",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
