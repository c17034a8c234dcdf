namespace Entente.People;

/// <summary>What a person is called before or after the name: an office, a rank, an honorific, "son homologue".</summary>
public sealed record Title
{
    public required TitleKind Kind { get; init; }

    /// <summary>Its first token, articles left out.</summary>
    public required int First { get; init; }

    /// <summary>The token after its last.</summary>
    public required int End { get; init; }

    /// <summary>The office or rank of the codebook; null for an honorific or a counterpart.</summary>
    public string? Code { get; init; }

    /// <summary>The token of the word that heads the office; for a counterpart, that of the office it shares.</summary>
    public int? HeadAt { get; init; }

    /// <summary>The party that its own words name.</summary>
    public string? Party { get; init; }

    /// <summary>The parties that the words of a plural name, in their order ("les ministres lao et cambodgien").</summary>
    public string[] Parties { get; init; } = [];

    /// <summary>The words of the ministry, directorate or command, as a range of tokens; empty where none stand there.</summary>
    public (int First, int End) Organisation { get; init; }

    /// <summary>Whether only the bare word stands there ("le ministre").</summary>
    public bool Bare { get; init; }

    public bool Plural { get; init; }

    public bool Former { get; init; }

    public bool Interim { get; init; }
}

public enum TitleKind
{
    Office,
    Rank,
    Honorific,
    Counterpart,
}
