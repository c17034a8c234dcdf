namespace Entente.Pages;

/// <summary>What is known of a page besides its text, as far as its layout goes; each may be unknown.</summary>
/// <param name="Title">The title, from markup or a feed.</param>
/// <param name="Language">An ISO 639-1 code; used where the text is too short to tell.</param>
/// <param name="Outlet">Who published it; stands for the agency when it is a known one and the text names none.</param>
/// <param name="Layout">The blocks as markup showed them.</param>
public sealed record LayoutHints(string? Title = null, string? Language = null, string? Outlet = null, PageLayout? Layout = null)
{
    public static LayoutHints None { get; } = new();
}
