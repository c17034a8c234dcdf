namespace Entente.People;

/// <summary>A place where a text names a person, or speaks of one by title alone.</summary>
public sealed record PersonMention
{
    /// <summary>Its first token, titles included.</summary>
    public required int First { get; init; }

    /// <summary>The token after its last, titles included.</summary>
    public required int End { get; set; }

    /// <summary>The tokens of the name; empty where only a title stands.</summary>
    public (int First, int End) Name { get; init; }

    public bool HasName => Name.End > Name.First;

    public Title[] Titles { get; internal set; } = [];

    /// <summary>The party that stands after the name ("(Pologne)", "du Kenya").</summary>
    public string? Party { get; internal set; }

    /// <summary>Who is named; null until the cast knows, and for a name that is no person's.</summary>
    internal Person? Person { get; set; }
}
