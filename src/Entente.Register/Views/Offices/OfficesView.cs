using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Dates;
using Entente.Register.Views.Disputes;
using NodaTime;

namespace Entente.Register.Views.Offices;

/// <summary>For which day the holders of offices are asked, and how offices are ordered.</summary>
public sealed record OfficesOptions
{
    /// <summary>Nothing published later counts. Null: the newest publication known.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>Of each office at most so many holders, those named last, with what pages tell of them first and last; null for all, with all that is told.</summary>
    public int? Latest { get; init; }

    /// <summary>The only office asked for; null for all.</summary>
    public string? Office { get; init; }

    /// <summary>
    /// The codebook's offices: their protocol, and which of them one person holds at a time. Where none are given, the
    /// highest offices are held by one, and come first.
    /// </summary>
    public IReadOnlyDictionary<string, OfficeKind>? Offices { get; init; }
}

/// <summary>Who held which office of a party, and from when to when, as far as pages tell.</summary>
public sealed record OfficesView
{
    public required string Party { get; init; }

    /// <summary>The day for which it holds; null when the register knows no publication date.</summary>
    public required LocalDate? AsOf { get; init; }

    /// <summary>In the order of protocol.</summary>
    public ImmutableArray<OfficeHistory> Offices { get; init; } = [];

    /// <summary>Two holders at a time of an office that one person holds; two offices of about one level that one person is given in one time, and no dispatch gives together.</summary>
    public ImmutableArray<Conflict> Conflicts { get; init; } = [];
}

/// <summary>The holders of one office.</summary>
/// <param name="Office">A code of the codebook (<c>minister-of-defence</c>).</param>
/// <param name="SingleHolder">Whether one person holds it at a time, so that a new holder closes the last one's time.</param>
/// <param name="Incumbencies">The one first mentioned first; those without a day last.</param>
public sealed record OfficeHistory(string Office, bool SingleHolder, ImmutableArray<Incumbency> Incumbencies)
{
    /// <summary>Whether there are earlier holders, beyond the limit.</summary>
    public bool HasEarlier { get; init; }
}

/// <summary>One person in one office.</summary>
public sealed record Incumbency
{
    /// <summary>The person's public identifier.</summary>
    public required string Identifier { get; init; }

    /// <summary>The fullest of the names printed.</summary>
    public required string Person { get; init; }

    /// <summary>The state of the person, where it is told: an organisation's offices are held by people of states.</summary>
    public string? Party { get; init; }

    /// <summary>The ranks in the order in which they were first seen.</summary>
    public ImmutableArray<WornRank> Ranks { get; init; } = [];

    /// <summary>The title of the office as printed in most sources.</summary>
    public string? Title { get; init; }

    /// <summary>The ministry or command as printed in most sources.</summary>
    public string? Organisation { get; init; }

    /// <summary>Whether the last page that gives the person this office says that it is held in the interim.</summary>
    public bool Interim { get; init; }

    /// <summary>The first publication that gives the person this office; null when none of them has a date.</summary>
    public LocalDate? FirstMentioned { get; init; }

    /// <summary>The last such publication.</summary>
    public LocalDate? LastMentioned { get; init; }

    /// <summary>The start, where a page tells of an appointment.</summary>
    public KnownTurn? Start { get; init; }

    /// <summary>Why the person no longer holds it; null while nothing says so.</summary>
    public Closing? Closing { get; init; }

    /// <summary>Whether nothing says that the person no longer holds it.</summary>
    public bool Current => Closing is null;

    /// <summary>The first and the last mentions, one source for each dispatch.</summary>
    public ImmutableArray<Source> Sources { get; init; } = [];
}

/// <summary>A rank, and when it was seen.</summary>
/// <param name="Rank">The codebook's code, by which two translations of one rank are one; null where it has none.</param>
/// <param name="Printed">As printed in most sources.</param>
public sealed record WornRank(string? Rank, string Printed, LocalDate? FirstSeen, LocalDate? LastSeen, Source Source);

/// <summary>When an incumbency began, as a page tells it.</summary>
/// <param name="When">The day told; null where the page has none, and its publication is the latest that it can be.</param>
public sealed record KnownTurn(Edtf? When, Source Source);

/// <summary>Why an incumbency is over.</summary>
/// <param name="Identifier">The successor, or null.</param>
/// <param name="Person">The successor's name.</param>
/// <param name="Office">The office that the person took instead.</param>
/// <param name="Day">By when it was over: the successor's or the later office's first mention, or the day that a page gives.</param>
public sealed record Closing(
    ClosingReason Reason, string? Identifier, string? Person, string? Office, LocalDate? Day, Source Source)
{
    /// <summary>The reason in English; views for people say it in their language.</summary>
    public string Words => Reason switch
    {
        ClosingReason.Succeeded => $"succeeded by {Person}, first mentioned {Day:uuuu-MM-dd}",
        ClosingReason.Replaced => $"replaced by {Person}",
        ClosingReason.TookOffice => $"holds the office {Office} since {Day:uuuu-MM-dd} at the latest",
        _ => $"called a former holder by {Day:uuuu-MM-dd}",
    };
}

/// <summary>What ends an incumbency.</summary>
public enum ClosingReason
{
    /// <summary>Another holds the office, which one person holds.</summary>
    Succeeded,

    /// <summary>A page says that an appointee replaces the person.</summary>
    Replaced,

    /// <summary>A page calls the person a former holder.</summary>
    CalledFormer,

    /// <summary>The person holds a higher office of the same party, and is no longer given this one.</summary>
    TookOffice,
}
