using System.Collections.Immutable;
using System.Text;
using Entente.Dates;
using Entente.Facts;

namespace Entente.Tests.Noise;

/// <summary>What a fact says, without where it stands: equal for a page and the same page with noise.</summary>
/// <param name="What">Its kind, parties, people, dates and further fields.</param>
/// <param name="Quote">Its words, by letters and digits alone.</param>
internal sealed record FactKey(string What, string Quote)
{
    /// <summary>The share of a quote that must stay: a slip may stand in it.</summary>
    private const double Same = 0.7;

    public static FactKey Of(Fact fact, bool teaser) => new((teaser ? "teaser " : "") + Told(fact), Plain(fact.Quote));

    public bool Answers(FactKey other) => What == other.What && (Quote == other.Quote || IsAlike(Quote, other.Quote));

    /// <summary>Letters and digits, in lower case and without marks; entities stand for their signs.</summary>
    public static string Plain(string? words)
    {
        var plain = new StringBuilder();
        foreach (var c in UnicodeForms.Plain(Typography.Decoded(words ?? "")))
            if (char.IsLetterOrDigit(c)) plain.Append(char.ToLowerInvariant(c));
        return plain.ToString();
    }

    private static bool IsAlike(string one, string other)
    {
        var (most, least) = (Math.Max(one.Length, other.Length), Math.Min(one.Length, other.Length));
        var (head, tail) = (0, 0);
        while (head < least && one[head] == other[head]) head++;
        while (tail < least - head && one[^(tail + 1)] == other[^(tail + 1)]) tail++;
        return head + tail >= most * Same || one.Contains(other) || other.Contains(one);
    }

    private static string Told(Fact fact) => fact switch
    {
        Engagement e => $"{e.Kind} {e.Status} {Date(e.When)} {e.Country} {Sorted(e.Parties)} with {Sorted([.. e.Participants.Select(p => $"{Plain(p.Person)}/{p.Party}")])} {e.Edition}",
        Tenure t => $"tenure {Plain(t.Person)} {t.Office} {t.Party} {t.Rank} {t.Former}",
        Instrument i => $"instrument {i.Kind} {Sorted(i.Parties)} {Date(i.Period)} {Date(i.Signed)}",
        Mechanism m => $"mechanism {Sorted(m.Parties)} {m.Edition}",
        Commitment c => $"commitment {c.Modality} {Sorted(c.Parties)} {Sorted(c.Themes)} {Date(c.Due)}",
        Assistance a => $"assistance {a.From} {a.To} {Date(a.When)}",
        Deployment d => $"deployment {d.Party} {Plain(d.Mission)} {d.Count} {Date(d.When)}",
        Appointment a => $"appointment {Plain(a.Person)} {a.Office} {Plain(a.Replaces)} {Date(a.When)}",
        Commemoration c => $"commemoration {c.Nth} {Date(c.Date)}",
        _ => throw new ArgumentException($"no key for {fact.GetType().Name}"),
    };

    private static string Date(Edtf? date) => date?.ToString() ?? "-";

    private static string Sorted(ImmutableArray<string> words) => string.Join(',', words.Order(StringComparer.Ordinal));
}
