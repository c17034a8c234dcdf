using System.Collections.Immutable;
using Entente.Reading;

namespace Entente.Intake.Files;

/// <summary>What came of one file or path: a <see cref="Page"/>, or a <see cref="Refusal"/> or <see cref="PassedOver"/> that says why there is none.</summary>
public abstract record Intaken
{
    /// <summary>The path as a user would write it: as given, or below the folder given; <c>-</c> for standard input.</summary>
    public required string Path { get; init; }
}

/// <summary>A page that can be read.</summary>
public sealed record Page : Intaken
{
    /// <summary>The file's name without its folders, so that it is the same from wherever the page is given; <c>-</c> for standard input.</summary>
    public required string Name { get; init; }

    /// <summary>The decoded text, otherwise unchanged; a byte-order mark is not part of it.</summary>
    public required string Text { get; init; }

    /// <summary>What the file beside the page says of it.</summary>
    public Hints Hints { get; init; } = Hints.None;

    /// <summary>What a user should know though the page was taken: hints passed over, an old encoding.</summary>
    public ImmutableArray<Warning> Warnings { get; init; } = [];
}

/// <summary>A page that was not taken.</summary>
public sealed record Refusal : Intaken
{
    /// <summary>Why, as a clause that follows the path: <c>is empty</c>.</summary>
    public required string Reason { get; init; }

    /// <summary>The name that its page would bear; null where that is not known.</summary>
    public string? Name { get; init; }

    public override string ToString() => PrintedLine.Of($"{Path}: {Reason}");
}

/// <summary>What was found where pages are and is none: an answer that failed, a picture in a web archive. No fault.</summary>
public sealed record PassedOver : Intaken
{
    /// <summary>Why, as a clause that follows the path.</summary>
    public required string Reason { get; init; }

    /// <summary>The name that its page would bear; null where that is not known.</summary>
    public string? Name { get; init; }

    public override string ToString() => PrintedLine.Of($"{Path}: {Reason}");
}

/// <summary>A remark on a file that was taken all the same.</summary>
/// <param name="Path">The file that it is about: the page's or its hints'.</param>
public sealed record Warning(string Path, string Message)
{
    public override string ToString() => PrintedLine.Of($"{Path}: {Message}");
}
