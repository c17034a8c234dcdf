using Entente.Dates;
using Entente.Pages;

namespace Entente.Reading;

/// <summary>What is known of a page besides its text: from markup, a feed, or a file beside it.</summary>
public sealed record Hints
{
    public static Hints None { get; } = new();

    /// <summary>When it was published.</summary>
    public Edtf? Published { get; init; }

    public string? Url { get; init; }

    /// <summary>Who published it.</summary>
    public string? Outlet { get; init; }

    /// <summary>An ISO 639-1 code.</summary>
    public string? Language { get; init; }

    public string? Title { get; init; }

    /// <summary>The blocks of its text, where it was made of markup; with the version of what made it.</summary>
    public PageLayout? Layout { get; init; }
}
