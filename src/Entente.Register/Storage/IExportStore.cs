using Entente.Facts;
using Entente.Register.Verdicts;

namespace Entente.Register.Storage;

/// <summary>What exports ask for: windows of numbers, one after the other, so that a register of any size is gone through in the same memory.</summary>
internal interface IExportStore
{
    /// <summary>The last page of the window after a page, of pages with a current reading; null when there are none.</summary>
    long? LastPage(long after, int limit);

    /// <summary>The dispatches of the pages after one up to another, by page and place.</summary>
    IReadOnlyList<DispatchForExport> Dispatches(long after, long upTo);

    /// <summary>All claims of these pages, those that verdicts made among them, by page, dispatch and place.</summary>
    IReadOnlyList<ClaimForExport> Claims(long after, long upTo);

    /// <summary>What these claims speak of, in no order.</summary>
    IReadOnlyList<(long Claim, EntityMention Mention)> Mentions(long after, long upTo);

    /// <summary>The current readings of these pages on whose facts verdicts stand.</summary>
    IReadOnlySet<long> Judged(long after, long upTo);

    /// <summary>The entities of a kind after one, by their numbers, at most so many.</summary>
    IReadOnlyList<long> Entities(string kind, long after, int limit);

    /// <summary>The entities that stand in the index of follow-through under an act or another: those between one pair of parties together, by day.</summary>
    IReadOnlyList<long> Under(string act, string other);

    /// <summary>For each entity since when it was known, and until when, of what was known by a day; those of which nothing was are left out.</summary>
    IReadOnlyDictionary<long, (string? First, string? Last)> KnownFromTo(IReadOnlyCollection<long> entities, string knownBy);

    /// <summary>The identifiers that lead to another, after a row, with its number, at most so many.</summary>
    IReadOnlyList<(long Number, string Identifier)> Aliases(long after, int limit);
}

/// <summary>A dispatch with its page.</summary>
/// <param name="Text">The page's text where it has code points of two UTF-16 units, so that places are not the same in both; else null.</param>
internal sealed record DispatchForExport(
    long Id, long Reading, string Page, string Sha256, string Hints, string Reader, long RecordedAt, bool IsInternal, DispatchRow Row, string? Text);

/// <summary>A claim as it is exported.</summary>
internal sealed record ClaimForExport(long Id, long Dispatch, int Ordinal, string Kind, Fact Told, long RecordedAt)
{
    /// <summary>Whether a verdict made it.</summary>
    public bool IsOfVerdict => Told.Rule == VerdictRule.Name;
}
