using Entente.Dates;
using Entente.Facts;

namespace Entente.World;

/// <summary>The mechanisms and instruments that a sentence names on its way.</summary>
internal sealed class FactsWithin(Draft draft, ErrorRates rates, Dice dice, Event told, bool isHeld)
{
    private readonly List<(Fact Fact, MentionKind Kind, int Truth, Fate? Fate)> found = [];

    /// <summary>What the sentence calls the mechanism.</summary>
    public string? Name { get; private set; }

    /// <summary>"le 4e dialogue sur la politique de défense".</summary>
    public void Forum(int number)
    {
        var forum = told.Forum!;
        Name ??= dice.Chance(rates.OtherName) ? dice.Pick(forum.Aliases) : forum.NameOn(told.Day);
        var name = Name;
        var words = number > 0 ? $"{French.Nth(number, forum.Feminine)} {name}" : name;
        draft.Add(French.Article("", words, forum.Feminine));
        var start = draft.Here;
        draft.Add(words);
        var (span, quote) = draft.Since(start);
        var fact = new Mechanism
        {
            Span = span, Quote = quote, Rule = "world", Name = name, Edition = number > 0 ? number : null,
            Parties = [.. forum.Parties.Select(party => party.Code)],
        };
        found.Add((fact, MentionKind.Mechanism, forum.Id, Fates.Of(forum, WorldSize.LastDay)));
    }

    /// <summary>"le protocole de coopération de défense 2020-2024".</summary>
    public void Accord(Accord accord, string preposition)
    {
        var title = dice.Chance(rates.OtherName)
            ? accord.Title.Replace("de défense", "dans le domaine de la défense", StringComparison.Ordinal) : accord.Title;
        var period = Misprint(accord.Period);
        var words = accord.Subject is { } subject ? $"{title} sur {subject}"
            : period is null ? title : $"{title} pour {period.Text.Replace('/', '-')}";
        draft.Add(French.Article(preposition, words));
        var start = draft.Here;
        draft.Add(words);
        var (span, quote) = draft.Since(start);
        var signed = told.Kind == "signing" && isHeld;
        var fact = new Instrument
        {
            Span = span, Quote = quote, Rule = "world", Kind = accord.Kind, Title = words, Subject = accord.Subject,
            Period = period, Signed = signed ? Days.Edtf(told.Day) : null,
            Parties = [.. accord.Parties.Select(party => party.Code)],
        };
        found.Add((fact, MentionKind.Instrument, accord.Id, Fates.Of(accord, WorldSize.LastDay)));
    }

    private Edtf? Misprint(Edtf? period)
    {
        if (period is null || dice.Chance(rates.NoPeriod)) return null;
        if (!period.IsInterval || !dice.Chance(rates.WrongPeriod)) return period;
        var (first, last) = (period.Earliest!.Value.Year, period.Latest!.Value.Year);
        return dice.Chance(0.5) ? Edtf.Parse($"{first - 1}/{last}") : Edtf.Parse($"{first}/{last + 1}");
    }

    public void Keep()
    {
        foreach (var (fact, kind, truth, fate) in found) draft.Tell(fact, kind, truth, fate);
    }
}
