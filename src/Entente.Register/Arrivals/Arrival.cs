using System.Collections.Immutable;
using NodaTime;

namespace Entente.Register.Arrivals;

/// <summary>What became of a page that came.</summary>
public enum ArrivalOutcome
{
    /// <summary>It was read.</summary>
    Read,

    /// <summary>It was read, and carries nothing but dispatches that an earlier page carries.</summary>
    Duplicate,

    /// <summary>It was read, and no dispatch is in it.</summary>
    NoDispatch,

    /// <summary>It was read, and all its dispatches are in languages of which no fact is read.</summary>
    OtherLanguage,

    /// <summary>It was not taken.</summary>
    Refused,

    /// <summary>It is no page, and no fault: a picture in a web archive, an answer that failed.</summary>
    PassedOver,

    /// <summary>It was forgotten, or carries a dispatch that was. Of such a page no name is kept but the hash of its text.</summary>
    Forgotten,
}

/// <summary>What became of one page: the latest of each page.</summary>
/// <param name="Page">Its name, with what no register keeps shown otherwise; of a forgotten page the SHA-256 of its text.</param>
/// <param name="At">Since when this is its outcome.</param>
public sealed record Arrival(string Page, ArrivalOutcome Outcome, Instant At)
{
    /// <summary>When it last came again and was known; null if it never did.</summary>
    public Instant? KnownAt { get; init; }

    /// <summary>Where it was found, as the one who gave it would write it; null where that is its name.</summary>
    public string? Path { get; init; }

    /// <summary>Why it was not taken or passed over; of a page in other languages their codes.</summary>
    public string? Reason { get; init; }

    /// <summary>The reader (engine version and codebook hash) that has read it last, or that failed to.</summary>
    public string? Reader { get; init; }

    /// <summary>Of a duplicate: the name of the page that carries its first dispatch.</summary>
    public string? Original { get; init; }

    /// <summary>The hashes of its dispatches, teasers left out.</summary>
    public ImmutableArray<string> Dispatches { get; init; } = [];

    /// <summary>Whether it is marked internal, or came with pages that were to be.</summary>
    public bool IsInternal { get; init; }
}

/// <summary>Which pages to list, the latest first.</summary>
public sealed record ArrivalQuery
{
    /// <summary>Only those of these outcomes; empty: of all.</summary>
    public ImmutableArray<ArrivalOutcome> Outcomes { get; init; } = [];

    /// <summary>Only those that came again and were known.</summary>
    public bool KnownOnly { get; init; }

    /// <summary>Only those of this name.</summary>
    public string? Name { get; init; }

    /// <summary>How many to list (default: 50).</summary>
    public int Limit { get; init; } = 50;

    /// <summary>How many of the latest to leave out.</summary>
    public int Skip { get; init; }
}

/// <summary>A page that was not taken into the register.</summary>
/// <param name="Name">Its name; where it got none, its path.</param>
/// <param name="Path">Where it was found.</param>
public sealed record RefusedPage(string Name, string Path, string Reason)
{
    /// <summary>Whether it is no page, and no fault.</summary>
    public bool IsPassedOver { get; init; }

    /// <summary>The reader that failed to read it.</summary>
    public string? Reader { get; init; }

    /// <summary>Whether it was to be marked internal.</summary>
    public bool IsInternal { get; init; }

    /// <summary>Why a page was refused in whose reading a fault came up.</summary>
    public static string Unreadable(Exception fault) => $"could not be read: {fault.GetType().Name}: {fault.Message}";
}
