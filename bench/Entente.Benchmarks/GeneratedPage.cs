using System.Text;

namespace Entente.Benchmarks;

/// <summary>
/// Makes up dispatches of a press agency's length and density: a title, a dateline, and paragraphs that name people,
/// offices, states, dates, instruments and undertakings. A page is a function of its number alone.
/// </summary>
internal static class GeneratedPage
{
    /// <summary>Length of a page in characters.</summary>
    private const int Length = 2500;

    private static readonly string[] Towns = ["Hanoï", "Phnom Penh", "Paris", "Abidjan", "Rabat", "Vientiane", "Dakar", "Cotonou"];

    private static readonly string[] Adjectives = ["vietnamien", "cambodgien", "français", "ivoirien", "marocain", "laotien", "sénégalais", "béninois"];

    private static readonly string[] States = ["le Vietnam", "le Cambodge", "la France", "la Côte d'Ivoire", "le Maroc", "le Laos", "le Sénégal", "le Bénin"];

    private static readonly string[] People = ["Jean Marceau", "Tran Van Hoa", "Sok Vannak", "Idrissa Koulibaly", "Samir El Idrissi", "Khamla Phommachanh", "Awa Ndiaye", "Lucie Arnaud"];

    private static readonly string[] Months = ["janvier", "mars", "avril", "juin", "août", "septembre", "octobre", "décembre"];

    /// <summary>Sentences; 0 and 1 stand for the two sides, T for a town, D for a day, M for a month, Y for a year, N for a small number.</summary>
    private static readonly string[] Sentences =
    [
        "Le général {P0}, ministre {A0} de la Défense, a reçu le {D} {M} à {T} son homologue {A1}, {P1}.",
        "Les deux ministres ont convenu de renforcer la coopération dans la formation, la médecine militaire et le sauvetage.",
        "À l'issue de la rencontre, {P0} et {P1} ont signé un protocole de coopération pour la période {Y}-{Z}.",
        "{S0} et {S1} tiendront la {N}e session de leur dialogue sur la politique de défense en {M} {Z}.",
        "Le chef d'état-major {A1}, le général de division {P1}, s'est rendu à {T} du {D} au {E} {M} {Y}.",
        "« Nos deux armées se connaissent depuis longtemps, et cette confiance se mesure sur le terrain », a déclaré {P0}.",
        "Un échange d'amitié frontalier avait réuni {N}0 officiers des deux pays le {D} {M} {Y} dans la province voisine.",
        "La partie {A0}e a remis du matériel médical et {N} véhicules à la partie {A1}e, qui l'en a remerciée.",
        "Selon le ministère, les deux parties se sont engagées à lutter ensemble contre la contrebande et le trafic de drogue.",
        "Le vice-ministre {A0} a proposé d'organiser l'an prochain un exercice conjoint de recherche et de sauvetage en mer.",
        "Cette visite s'inscrit dans le cadre du {N}0e anniversaire des relations diplomatiques entre les deux pays.",
        "{S0} déploiera en {M} {Z} un hôpital de campagne auprès de la MINUSCA, a précisé le colonel {P0}.",
    ];

    public static string Make(int number)
    {
        var random = new Sequence(number);
        var page = new StringBuilder(Length + 200);
        var (own, other) = Sides(ref random);
        page.Append(Fill("Défense : {S0} et {S1} resserrent leurs liens", own, other, ref random)).Append("\n\n");
        page.Append(Fill("{T}, {D} {M} {Y} (AFP) – ", own, other, ref random));
        for (var sentence = 1; page.Length < Length; sentence++)
        {
            page.Append(Fill(Sentences[random.Next(Sentences.Length)], own, other, ref random));
            page.Append(sentence % 3 == 0 ? "\n\n" : " ");
        }
        return page.ToString(0, page.ToString().LastIndexOf('.', Length - 1) + 1);
    }

    private static (int Own, int Other) Sides(ref Sequence random)
    {
        var own = random.Next(States.Length);
        return (own, (own + 1 + random.Next(States.Length - 1)) % States.Length);
    }

    private static string Fill(string sentence, int own, int other, ref Sequence random)
    {
        var (day, year) = (1 + random.Next(20), 2017 + random.Next(8));
        var words = new StringBuilder(sentence)
            .Replace("{A0}", Adjectives[own]).Replace("{A1}", Adjectives[other])
            .Replace("{P0}", People[own]).Replace("{P1}", People[other])
            .Replace("{S0}", States[own]).Replace("{S1}", States[other])
            .Replace("{T}", Towns[other]).Replace("{M}", Months[random.Next(Months.Length)])
            .Replace("{D}", $"{day}").Replace("{E}", $"{day + 3}").Replace("{Y}", $"{year}").Replace("{Z}", $"{year + 1}")
            .Replace("{N}", $"{2 + random.Next(7)}");
        words[0] = char.ToUpperInvariant(words[0]);
        return words.ToString();
    }

    /// <summary>Numbers that look random and are the same everywhere (a linear congruence).</summary>
    private struct Sequence(int seed)
    {
        private uint state = (uint)seed;

        public int Next(int below)
        {
            unchecked { state = state * 1664525 + 1013904223; }
            return (int)((state >> 16) % (uint)below);
        }
    }
}
