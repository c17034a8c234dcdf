using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace Entente.Register.Verdicts.Doubts;

/// <summary>Why something is doubtful: a code of <see cref="Codes"/>, and what its sentence tells of this very case.</summary>
public sealed record DoubtReason(string Code, ImmutableArray<string> Details)
{
    internal const string
        NothingRead = "nothing-read", ReadOtherwise = "read-otherwise", PassedOver = "passed-over", SimilarNames = "similar-names",
        NearDays = "near-days", SourcesDiffer = "sources-differ", RuleOftenWrong = "rule-often-wrong", NoDate = "no-date",
        NoParty = "no-party", FewParties = "few-parties", NoPeriod = "no-period", NobodysGift = "nobodys-gift";

    private static readonly FrozenDictionary<string, string> English = new Dictionary<string, string>
    {
        [NothingRead] = "judged {0} by {1} on {2}; nothing is read any more in the words that were judged",
        [ReadOtherwise] = "judged {0} by {1} on {2}; the fact is read otherwise than when it was judged",
        [PassedOver] = "{0}, but others told with them cannot be one",
        [SimilarNames] = "similar names {0} and {1}, both {2} of {3}",
        [NearDays] = "same parties {0}, dates {1} and {2}",
        [SourcesDiffer] = "sources differ: {0}",
        [RuleOftenWrong] = "rule {0}: {1} of {2} judged facts were wrong",
        [NoDate] = "no date",
        [NoParty] = "no party",
        [FewParties] = "fewer than two parties",
        [NoPeriod] = "no period and no date",
        [NobodysGift] = "no date, and not whose",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>All codes, in order.</summary>
    public static ImmutableArray<string> Codes { get; } = [.. English.Keys.Order(StringComparer.Ordinal)];

    internal static DoubtReason Of(string code, params ImmutableArray<string> details) => new(code, details);

    /// <summary>The reason as a sentence.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, English[Code], [.. Details]);
}
