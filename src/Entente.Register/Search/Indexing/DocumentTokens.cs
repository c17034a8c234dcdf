using Entente.Facts;
using Entente.Register.Claims;

namespace Entente.Register.Search.Indexing;

/// <summary>
/// The tokens of a document that are no words: what its facts tell. Each has a colon, which no word has.
/// </summary>
internal static class DocumentTokens
{
    /// <summary>Every document has it.</summary>
    public const string Every = "all:1";

    /// <summary>No document has it.</summary>
    public const string Nothing = "none:1";

    /// <summary>Before the tokens of the title, which stand once more so.</summary>
    public const string Title = "t:";

    public static string Party(string code) => "party:" + Clean(code);

    public static string Kind(string kind) => "kind:" + Clean(kind);

    /// <summary>Profiles keep their numbers while they come and go between entities.</summary>
    public static string Person(long profile) => $"person:{profile}";

    /// <summary>What a fact tells: its kind, the kind of its engagement or instrument, its parties.</summary>
    public static IEnumerable<string> Of(Fact fact)
    {
        yield return Kind(FactJson.KindOf(fact));
        if (KindIn(fact) is { } kind) yield return Kind(kind);
        foreach (var party in PartiesOf(fact).OfType<string>()) yield return Party(party);
    }

    private static string? KindIn(Fact fact) => fact switch
    {
        Engagement f => f.Kind,
        Instrument f => f.Kind,
        _ => null,
    };

    private static IEnumerable<string?> PartiesOf(Fact fact) => fact switch
    {
        Engagement f => f.Parties.Concat(f.Participants.Select(p => p.Party)),
        Tenure f => One(f.Party),
        Instrument f => f.Parties,
        Mechanism f => f.Parties,
        Commitment f => f.Parties,
        Assistance f => One(f.From).Concat(One(f.To)),
        Deployment f => One(f.Party),
        _ => One(null),
    };

    private static string?[] One(string? party) => [party];

    /// <summary>Signs that databases take for the end of a token become hyphens.</summary>
    private static string Clean(string code) =>
        string.Create(code.Trim().Length, code.Trim(), (clean, from) =>
        {
            for (var i = 0; i < clean.Length; i++) clean[i] = char.IsAsciiLetterOrDigit(from[i]) ? char.ToLowerInvariant(from[i]) : '-';
        });
}
