using System.Collections.Immutable;
using Entente.Text;
using NodaTime;

namespace Entente.Register.Verdicts;

/// <summary>What a verdict says.</summary>
public enum VerdictAct
{
    /// <summary>Two mentions are of one thing.</summary>
    Same,

    /// <summary>Two mentions are of two things.</summary>
    Different,

    /// <summary>Whether two mentions are of one thing cannot be told.</summary>
    Unsure,

    /// <summary>A fact is right as it was read.</summary>
    Confirm,

    /// <summary>A fact is wrong, and counts no longer.</summary>
    Reject,

    /// <summary>A fact is right but for some of its fields.</summary>
    Correct,

    /// <summary>A fact that reading missed.</summary>
    Add,

    /// <summary>An earlier verdict holds no longer.</summary>
    Withdraw,
}

/// <summary>
/// A mention as verdicts hold on to it: words of a dispatch, told apart by the hash of the dispatch's own text, so that it
/// outlives every reading of them.
/// </summary>
public sealed record MentionAnchor
{
    /// <summary>The hash of the dispatch's text.</summary>
    public required string Dispatch { get; init; }

    /// <summary>The words, in the dispatch's text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>
    /// What is told: of a fact its kind (<c>engagement</c>, <c>tenure</c>…), of one half of a pair the kind of entity
    /// (<c>person</c>, <c>engagement</c>, <c>mechanism</c>…).
    /// </summary>
    public required string Kind { get; init; }

    /// <summary>How the words name it, where they may tell of several; for a tenure the person.</summary>
    public string? Name { get; init; }

    /// <summary>Of several facts that are told in the same words, with the same name, which; from 1.</summary>
    public int Nth { get; init; } = 1;

    /// <summary>By which people refer to it: see <see cref="IVerdicts.Find"/>.</summary>
    public string Reference => MentionReference.Of(this);

    /// <summary>The page on which the dispatch was found; empty if unknown.</summary>
    public string Page { get; init; } = "";

    /// <summary>The hash of that page's text; empty if unknown.</summary>
    public string PageSha256 { get; init; } = "";

    /// <summary>Where the words begin in that page's text.</summary>
    public int PageStart { get; init; }

    /// <summary>The words themselves.</summary>
    public string Quote { get; init; } = "";

    /// <summary>The fact as it was read when it was judged, as canonical JSON; empty for words of which nothing was read.</summary>
    public string Fact { get; init; } = "";
}

/// <summary>What is judged, and how.</summary>
public sealed record Judgement
{
    private Judgement(VerdictAct act) => Act = act;

    /// <summary>What it says.</summary>
    public VerdictAct Act { get; }

    /// <summary>The mentions judged: two for a pair, one for a fact, none for a withdrawal.</summary>
    public ImmutableArray<MentionAnchor> Anchors { get; private init; } = [];

    /// <summary>The values of a corrected or added fact's fields, as a JSON object; null elsewhere.</summary>
    public string? Fields { get; private init; }

    /// <summary>The identifier of the verdict that is withdrawn.</summary>
    public string? Withdraws { get; private init; }

    /// <summary>That two mentions are of one thing, of two, or that it cannot be told.</summary>
    public static Judgement Pair(VerdictAct act, MentionAnchor one, MentionAnchor other)
    {
        if (act is not (VerdictAct.Same or VerdictAct.Different or VerdictAct.Unsure)) throw new ArgumentOutOfRangeException(nameof(act));
        if (one.Kind != other.Kind) throw new VerdictException($"{one.Kind} and {other.Kind} cannot be judged as a pair");
        return new(act) { Anchors = InOrder(one, other) };
    }

    /// <summary>That a fact is right.</summary>
    public static Judgement Confirm(MentionAnchor fact) => new(VerdictAct.Confirm) { Anchors = [fact] };

    /// <summary>That a fact is wrong.</summary>
    public static Judgement Reject(MentionAnchor fact) => new(VerdictAct.Reject) { Anchors = [fact] };

    /// <summary>That a fact's fields have other values.</summary>
    /// <param name="fields">
    /// Each as text: several parties with commas between them, a date in EDTF, anything as JSON; null for no value.
    /// </param>
    public static Judgement Correct(MentionAnchor fact, IReadOnlyDictionary<string, string?> fields) =>
        new(VerdictAct.Correct) { Anchors = [fact], Fields = FactFields.Parse(fact.Kind, fields) };

    /// <summary>That the words tell a fact that reading missed.</summary>
    /// <param name="words">Their place, and the fact's kind.</param>
    /// <param name="fields">As for <see cref="Correct"/>.</param>
    public static Judgement Add(MentionAnchor words, IReadOnlyDictionary<string, string?> fields) =>
        new(VerdictAct.Add) { Anchors = [words], Fields = FactFields.Whole(words, FactFields.Parse(words.Kind, fields)) };

    /// <summary>That a verdict, or the withdrawal of one, holds no longer.</summary>
    public static Judgement Withdraw(string identifier) => new(VerdictAct.Withdraw) { Withdraws = identifier };

    internal static Judgement Stored(VerdictAct act, ImmutableArray<MentionAnchor> anchors, string? fields, string? withdraws) =>
        new(act) { Anchors = anchors, Fields = fields, Withdraws = withdraws };

    /// <summary>A pair is one judgement, whichever half is named first.</summary>
    private static ImmutableArray<MentionAnchor> InOrder(MentionAnchor one, MentionAnchor other) =>
        string.CompareOrdinal(Place(one), Place(other)) <= 0 ? [one, other] : [other, one];

    private static string Place(MentionAnchor anchor) =>
        $"{anchor.Dispatch}:{anchor.Span.Start:D9}:{anchor.Span.Length:D9}:{anchor.Name}:{anchor.PageSha256}:{anchor.PageStart:D9}";
}

/// <summary>Who judges, and why.</summary>
/// <param name="At">When it was judged, for verdicts brought from elsewhere; null: now, by the register's clock.</param>
public sealed record Signature(string By, string Because, Instant? At = null);

/// <summary>A judgement as the register keeps it.</summary>
/// <param name="Identifier">Made from all of it: the same verdict is the same everywhere.</param>
public sealed record Verdict(string Identifier, Judgement Judgement, string By, string Because, Instant At)
{
    /// <summary>What was known of a pair when it was judged, as a hash; null for facts.</summary>
    public string? Evidence { get; init; }
}

/// <summary>A verdict cannot be given as asked; the message is one line, for people.</summary>
public sealed class VerdictException(string message) : Exception(message);
