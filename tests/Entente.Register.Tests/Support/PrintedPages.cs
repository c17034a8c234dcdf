using System.Collections.Immutable;
using Entente.Dates;
using Entente.Facts;

namespace Entente.Register.Tests.Support;

/// <summary>Makes pages that print one text as sites do, and others.</summary>
public static class PrintedPages
{
    /// <summary>An agency's dispatch.</summary>
    public const string Dispatch =
        "Phnom Penh, 5 novembre 2024 – Le ministre cambodgien de la Défense, le général Tea Seiha, a reçu mardi son homologue vietnamien, le général Phan Van Giang, "
        + "en visite officielle au Royaume jusqu'à jeudi. Les deux ministres ont salué les progrès de la coopération entre leurs armées, notamment dans la formation, "
        + "le déminage et la recherche des restes des soldats volontaires. Ils sont convenus d'échanger davantage de délégations et d'organiser des patrouilles communes.";

    /// <summary>What one who was there wrote in his own words.</summary>
    public const string Own =
        "Visite à Phnom Penh : le chef de la défense vietnamienne s'est entretenu hier avec Tea Seiha. Au menu, selon nos informations, les manœuvres navales prévues l'an prochain, "
        + "la garde des frontières et l'hôpital militaire que Hanoï finance près de Sihanoukville.";

    /// <summary>Those who carry it.</summary>
    public static ImmutableArray<string> Outlets { get; } = ["AKP", "VNA", "Cambodge Mag", "Le Courrier", "Khmer Times"];

    /// <summary>A page with facts whose quote is the whole text.</summary>
    public static PageToAdd Of(string name, string text, string published, string? outlet, params Fact[] facts)
    {
        var page = Page.Of(name, text, published, facts);
        return page with { Hints = page.Hints with { Outlet = outlet, Published = Edtf.Parse(published) } };
    }

    /// <summary>A print of the dispatch as sites make them: a note in front, another behind, a word changed here and there.</summary>
    public static PageToAdd Print(string name, int number, string published, string outlet, params Fact[] facts)
    {
        var text = $"({outlet}) {Dispatch.Replace("notamment", number % 2 == 0 ? "notamment" : "en particulier").Replace("Royaume", number % 3 == 0 ? "Royaume" : "Cambodge")} Rédaction de {outlet}";
        return Of(name, text, published, outlet, facts);
    }

    /// <summary>A sentence that no other number gives.</summary>
    public static string Sentence(int number) => $"La rédaction rappelle au point {Words(number)} que le dossier {Words(number + 3)} reste ouvert depuis le printemps, selon {Words(number + 7)}.";

    private static string Words(int number) => string.Join(' ', Enumerable.Range(0, 4).Select(i => $"m{(number * 37 + i * 11) % 97}x{(char)('a' + ((number + i) % 26))}"));
}
