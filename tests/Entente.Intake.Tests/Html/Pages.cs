using System.Text;
using Entente.Intake.Html;
using NodaTime;

namespace Entente.Intake.Tests.Html;

/// <summary>Web pages of the tests.</summary>
internal static class Pages
{
    public const string First = "Le ministre de la Défense a reçu mardi à Hanoï son homologue cambodgien, en visite officielle de trois jours au Vietnam à la tête d'une délégation.";
    public const string Second = "Les deux parties se sont félicitées des progrès de leur coopération et sont convenues de poursuivre les échanges de délégations, la formation et les patrouilles communes.";
    public const string Third = "Elles ont aussi convenu de tenir la prochaine session de leur dialogue l'an prochain à Phnom Penh, à une date qui sera fixée par voie diplomatique.";

    public static LocalDate Today { get; } = new(2025, 6, 30);

    public static HtmlPage Read(string html, string? url = null) => new HtmlReader(Today).Read(Encoding.UTF8.GetBytes(html), url)!;

    /// <summary>A page with a body.</summary>
    public static HtmlPage Body(string body) => Read($"<!doctype html><html><body>{body}</body></html>");

    public static string Paragraphs(params string[] texts) => string.Concat(texts.Select(text => $"<p>{text}</p>"));

    public static string[] Blocks(this HtmlPage page) => page.Text.Length == 0 ? [] : page.Text.Split("\n\n");
}
