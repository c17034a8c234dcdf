using System.Collections.Immutable;

namespace Entente.Register.Verdicts.Doubts;

/// <summary>Why something is worth a human's minute.</summary>
public enum DoubtKind
{
    /// <summary>A verdict is in force, and no current reading has anything in the words that it judges.</summary>
    Unplaced,

    /// <summary>A fact was judged, and is now read in other words or with other values.</summary>
    Moved,

    /// <summary>Sources tell one engagement with dates, editions or places that cannot all be right.</summary>
    Conflict,

    /// <summary>Two entities are nearly the same.</summary>
    Pair,

    /// <summary>A rule made a fact of which people have rejected or corrected others.</summary>
    DoubtfulRule,

    /// <summary>A fact lacks what one would ask first: a date, or a party.</summary>
    Incomplete,
}

/// <summary>A question to a human.</summary>
/// <param name="Value">How much hangs on it: larger is asked first. Comparable within one queue.</param>
/// <param name="Reason">Why it is doubtful, in English.</param>
/// <param name="Because">The same by a code and details, for those who say it in another language.</param>
/// <param name="Items">What it is about; two for a pair.</param>
/// <param name="Verdict">The verdict that stands nowhere, or on what has moved; null elsewhere.</param>
public sealed record Doubt(
    DoubtKind Kind, double Value, string Reason, DoubtReason Because, ImmutableArray<DoubtItem> Items, string? Verdict = null);

/// <summary>One thing in doubt, as a source tells it.</summary>
/// <param name="Reference">By which it is judged.</param>
/// <param name="Identifier">The entity's public identifier; null where it is in no entity.</param>
/// <param name="Fact">As canonical JSON.</param>
public sealed record DoubtItem(string Reference, string Kind, string? Identifier, string? Name, string Page, string Quote, string Fact);
