using NodaTime;

namespace Entente.Intake.Html.Markup;

/// <summary>What a page's markup says of the page, as it says it; each may be missing.</summary>
internal sealed record PageMarkup
{
    public string? Title { get; init; }

    public string? Outlet { get; init; }

    /// <summary>An ISO 639-1 code.</summary>
    public string? Language { get; init; }

    public string? Url { get; init; }

    /// <summary>The article's text as structured data repeats it for machines.</summary>
    public string? Body { get; init; }

    public LocalDate? Published { get; init; }
}
