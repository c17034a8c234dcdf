using Entente.Reading;
using NodaTime;

namespace Entente.Intake.Archives;

/// <summary>The bytes of a page, and what is known of them from where they were found.</summary>
/// <param name="Name">What the page will be called.</param>
/// <param name="Shown">What users call the place where it was found.</param>
internal sealed record RawPage(string Name, string Shown, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The hints that stand beside it.</summary>
    public Hints Beside { get; init; } = Hints.None;

    /// <summary>What is wrong with those hints.</summary>
    public Files.Warning? BesideWarning { get; init; }

    /// <summary>Whether it is text out of a table, whose name does not tell its form.</summary>
    public bool IsBare { get; init; }

    /// <summary>What others say of it, such as the feed that names it; it counts where the page itself says nothing.</summary>
    public Hints Told { get; init; } = Hints.None;

    /// <summary>Whether its server calls it a web page.</summary>
    public bool IsCalledHtml { get; init; }

    /// <summary>Where it comes from.</summary>
    public string? Url { get; init; }

    /// <summary>The encoding that its server gave.</summary>
    public string? Encoding { get; init; }

    /// <summary>When it was fetched: it cannot have been published later.</summary>
    public LocalDate? Fetched { get; init; }
}
