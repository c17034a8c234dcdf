using System.Collections.Frozen;
using Entente.Text;

namespace Entente.Outputs.Review;

/// <summary>Names of mechanisms and texts within a French sentence: with the article that their first noun wants, where it is a common one.</summary>
internal static class FrenchThings
{
    private static readonly FrozenSet<string> Masculine = FrozenSet.Create(
        StringComparer.Ordinal,
        "dialogue", "échange", "comité", "conseil", "forum", "groupe", "haut", "mécanisme", "programme", "protocole", "procès-verbal", "règlement", "salon", "séminaire",
        "sommet", "symposium", "statut", "sous-comité");

    private static readonly FrozenSet<string> Feminine = FrozenSet.Create(
        StringComparer.Ordinal,
        "cellule", "charte", "commission", "concertation", "conférence", "exposition", "grande", "haute", "rencontre", "retraite", "réunion", "table");

    private static readonly FrozenSet<string> Plural = FrozenSet.Create(StringComparer.Ordinal, "consultations", "entretiens", "pourparlers");

    /// <summary>What sits as a body: of it one says that it held a session.</summary>
    private static readonly FrozenSet<string> Bodies = FrozenSet.Create(
        StringComparer.Ordinal, "cellule", "comité", "commission", "conseil", "grande", "groupe", "haut", "haute", "mécanisme", "sous-comité");

    /// <summary>What is put on: of it one counts editions.</summary>
    private static readonly FrozenSet<string> Editions = FrozenSet.Create(StringComparer.Ordinal, "échange", "exposition", "forum", "rencontre", "salon", "séminaire", "symposium");

    /// <summary>Names that stay as they are printed: those of fairs.</summary>
    private static readonly FrozenSet<string> Proper = FrozenSet.Create(StringComparer.Ordinal, "salon");

    /// <summary>« le dialogue sur la politique de défense »; null for a name that begins with no common noun.</summary>
    public static string? The(string name) => Parted(name) is (var article, var plain) ? article + plain : null;

    /// <summary>« du dialogue », « de la réunion », « de l’échange », « des consultations ».</summary>
    public static string? OfThe(string name) => Parted(name) switch
    {
        null => null,
        ("le ", var plain) => $"du {plain}",
        ("les ", var plain) => $"des {plain}",
        (var article, var plain) => $"de {article}{plain}",
    };

    public static bool IsFeminine(string name) => Feminine.Contains(Head(name));

    public static bool IsPlural(string name) => Plural.Contains(Head(name));

    public static bool IsBody(string name) => Bodies.Contains(Head(name));

    public static bool HasEditions(string name) => Editions.Contains(Head(name));

    /// <summary>A name as one prints it: corpora set blanks around its apostrophes and hyphens.</summary>
    public static string Plain(string name) =>
        PlainText.Of(name).Replace(" ' ", "'", StringComparison.Ordinal).Replace('\'', '’').Replace(" - ", "-", StringComparison.Ordinal).Replace("procèsverbal", "procès-verbal", StringComparison.OrdinalIgnoreCase);

    private static (string Article, string Name)? Parted(string name)
    {
        var head = Head(name);
        var article = Plural.Contains(head) ? "les " : !Masculine.Contains(head) && !Feminine.Contains(head) ? null
            : FrenchNames.IsVowel(head) ? "l’" : Feminine.Contains(head) ? "la " : "le ";
        var plain = Plain(name);
        return article is null ? null : (article, Proper.Contains(head) ? plain : char.ToLowerInvariant(plain[0]) + plain[1..]);
    }

    private static string Head(string name)
    {
        var plain = Plain(name);
        var end = plain.IndexOf(' ');
        return (end < 0 ? plain : plain[..end]).ToLowerInvariant();
    }
}
