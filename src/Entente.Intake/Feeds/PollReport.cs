namespace Entente.Intake.Feeds;

/// <summary>How a poll ended.</summary>
public enum PollOutcome
{
    /// <summary>The feed was read, and its new pages taken.</summary>
    Read,

    /// <summary>The server says that nothing has changed.</summary>
    NotModified,

    /// <summary>It was not asked: it failed before, or its server wants to be left alone.</summary>
    Waiting,

    /// <summary>It could not be had or read.</summary>
    Failed,
}

/// <summary>What a poll brought.</summary>
/// <param name="Feed">Its address.</param>
public sealed record PollReport(Uri Feed, DateTimeOffset At)
{
    public PollOutcome Outcome { get; init; }

    /// <summary>Pages that the register did not hold.</summary>
    public int New { get; init; }

    /// <summary>Pages that earlier polls took, or that the register held.</summary>
    public int Known { get; init; }

    /// <summary>Pages that the register held otherwise, and took again.</summary>
    public int Reread { get; init; }

    /// <summary>Pages that could not be taken.</summary>
    public int Refused { get; init; }

    /// <summary>Pages that are left for the next poll.</summary>
    public int Left { get; init; }

    /// <summary>Items that give no address that can be fetched, and so no page.</summary>
    public int Unaddressed { get; init; }

    /// <summary>Why it failed.</summary>
    public string? Reason { get; init; }

    /// <summary>When the feed is asked next, at the earliest.</summary>
    public DateTimeOffset Next { get; init; }
}

/// <summary>What became of a page that was handed on.</summary>
public enum PageFate
{
    New,
    Known,
    Reread,
    Refused,
}

/// <summary>Takes pages, and is told what could not be taken. It is called by one poll at a time.</summary>
public interface IPageTaker
{
    /// <summary>What became of each page, in their order. Once it returns, they are safe.</summary>
    IReadOnlyList<PageFate> Take(IReadOnlyList<Files.Page> pages);

    /// <summary>Told of each page that could not be had.</summary>
    void Refuse(Files.Refusal refusal);

    /// <summary>Told of each poll when it has ended.</summary>
    void Report(PollReport report);
}
