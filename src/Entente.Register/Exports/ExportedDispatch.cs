using System.Collections.Immutable;
using Entente.Dates;
using Entente.Facts;
using Entente.Register.Claims;
using Entente.Register.Verdicts;
using NodaTime;

namespace Entente.Register.Exports;

/// <summary>One dispatch of a page, with what it tells. Places count Unicode code points.</summary>
public sealed record ExportedDispatch
{
    /// <summary>Made from the page's name, its text and the dispatch's place in it: the same in every register.</summary>
    public required string Identifier { get; init; }

    /// <summary>The page's name.</summary>
    public required string Page { get; init; }

    /// <summary>The hash of the page's text.</summary>
    public required string PageSha256 { get; init; }

    /// <summary>The dispatch's place in its page, from 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The hash of the dispatch's own text: equal where two pages carry the same.</summary>
    public required string TextSha256 { get; init; }

    /// <summary>Where it begins in the page's text.</summary>
    public required int Start { get; init; }

    /// <summary>Where it ends there.</summary>
    public required int End { get; init; }

    /// <summary>Its title as printed.</summary>
    public string? Title { get; init; }

    /// <summary>The agency or paper that signs it.</summary>
    public string? Agency { get; init; }

    /// <summary>Who published it: the outlet that the page's hints name, else the agency.</summary>
    public string? Outlet { get; init; }

    /// <summary>The page's address.</summary>
    public string? Url { get; init; }

    /// <summary>An ISO 639-1 code.</summary>
    public string? Language { get; init; }

    /// <summary>The date of publication, as exactly as the page supports.</summary>
    public string? Published { get; init; }

    /// <summary>Since when what it tells could be known: the first day that its publication may mean, else the day of recording.</summary>
    public required LocalDate Known { get; init; }

    /// <summary>Whether it is a teaser of another story.</summary>
    public bool IsTeaser { get; init; }

    /// <summary>Engine version and hash of the codebook that read it.</summary>
    public required string Reader { get; init; }

    /// <summary>When its reading was recorded.</summary>
    public required Instant Recorded { get; init; }

    /// <summary>Whether its page is marked internal.</summary>
    public bool IsInternal { get; init; }

    /// <summary>What it tells, in the order of reading; then what people have added.</summary>
    public required IReadOnlyList<ExportedFact> Facts { get; init; }
}

/// <summary>One fact of one dispatch, with its quote.</summary>
public sealed record ExportedFact
{
    /// <summary>The dispatch's identifier, and the fact's place in it.</summary>
    public required string Identifier { get; init; }

    /// <summary><c>engagement</c>, <c>tenure</c>, <c>instrument</c>…</summary>
    public required string Kind { get; init; }

    /// <summary>What is told, with the quote and the rule that found it.</summary>
    public required Fact Told { get; init; }

    /// <summary>Where the quote begins in the dispatch's text.</summary>
    public required int Start { get; init; }

    /// <summary>Where it ends there.</summary>
    public required int End { get; init; }

    /// <summary>What people have made of it.</summary>
    public FactStanding Standing { get; init; }

    /// <summary>What it speaks of: the thing itself first, then those who are named in it.</summary>
    public ImmutableArray<ExportedMention> Mentions { get; init; } = [];

    /// <summary>The public identifier of what it tells; null where it makes none.</summary>
    public string? Entity => Mentions is [{ Ordinal: 0 } subject, ..] ? subject.Identifier : null;

    /// <summary>The public identifier of the mechanism of which it tells a session, held or to come; null where it tells none.</summary>
    public string? SessionOf
    {
        get
        {
            foreach (var mention in Mentions)
                if (mention.Role is Roles.Session or Roles.PlannedSession)
                    return mention.Identifier;
            return null;
        }
    }

    /// <summary>The public identifier of who or what a fact names at a place, from 1; null where it makes none.</summary>
    public string? Named(int ordinal)
    {
        foreach (var mention in Mentions)
            if (mention.Ordinal == ordinal)
                return mention.Identifier;
        return null;
    }
}

/// <summary>That a fact speaks of an entity.</summary>
/// <param name="Ordinal">0: what the fact tells; of an engagement from 1 its participants, then the mechanism.</param>
/// <param name="Role"><c>subject</c>, <c>participant</c>, <c>session</c>…</param>
public readonly record struct ExportedMention(int Ordinal, string Role, string Identifier);

/// <summary>A person of whom pages tell.</summary>
/// <param name="Identifier">The public identifier.</param>
/// <param name="Name">The fullest of the names printed.</param>
/// <param name="Names">The names printed, the most usual first.</param>
/// <param name="Parties">The states that pages tie the person to: more than one where they disagree.</param>
/// <param name="Offices">The offices that pages give the person, as codes of the codebook.</param>
/// <param name="First">The first publication that names the person.</param>
/// <param name="Last">The last one.</param>
public sealed record ExportedPerson(
    string Identifier, string Name, ImmutableArray<string> Names, ImmutableArray<string> Parties, ImmutableArray<string> Offices, LocalDate? First, LocalDate? Last);

/// <summary>An identifier that was given to what has become part of something else.</summary>
/// <param name="Became">The identifier of today.</param>
public sealed record ExportedAlias(string Identifier, string Became);

/// <summary>What facts of all kinds have in common.</summary>
public static class ExportedFacts
{
    /// <summary>When what a fact tells was, will be or holds; null where it tells none.</summary>
    public static Edtf? When(this Fact fact) => fact switch
    {
        Engagement f => f.When,
        Instrument f => f.Period ?? f.Signed,
        Commitment f => f.Due,
        Assistance f => f.When,
        Deployment f => f.When,
        Appointment f => f.When,
        Commemoration f => f.Occasion ?? f.Date,
        _ => null,
    };

    /// <summary>The kind within the kind of fact: of engagement, of instrument; null for other facts.</summary>
    public static string? NarrowerKind(this Fact fact) => fact switch
    {
        Engagement f => f.Kind,
        Instrument f => f.Kind,
        _ => null,
    };

    /// <summary>The parties that a fact names, each once, in its order.</summary>
    public static IReadOnlyList<string> Parties(this Fact fact) => fact switch
    {
        Engagement f => f.Parties,
        Instrument f => f.Parties,
        Mechanism f => f.Parties,
        Commitment f => f.Parties,
        Tenure f => One(f.Party),
        Deployment f => One(f.Party),
        Assistance f => f.From == f.To ? One(f.From) : [.. One(f.From), .. One(f.To)],
        _ => [],
    };

    private static string[] One(string? party) => party is null ? [] : [party];
}
