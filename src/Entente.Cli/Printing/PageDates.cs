using System.Text.Json;
using Entente.Dates;
using Entente.Intake.Files;
using Entente.Text;

namespace Entente.Cli.Printing;

/// <summary>The date expressions of a page, a range or list as its single dates, in the order of the text.</summary>
internal sealed record PageDates(Page Page, IReadOnlyList<DateExpression> Dates)
{
    public static PageDates Of(Page page, Engine engine) =>
        new(page, [.. engine.Dates(page.Text, page.Hints).SelectMany(date => date.Timexes).OrderBy(date => date.Span)]);

    /// <summary>One line of JSON; places count code points of the page's text.</summary>
    public static string ToLine(PageDates dates) => JsonLine.Of(dates.Write);

    /// <summary>For people: one date a line, then nothing; the page's name before them.</summary>
    public static string ToText(PageDates dates) =>
        string.Join("\n", [dates.Page.Name, .. dates.Dates.Select(dates.Row)]);

    private string Row(DateExpression date) => $"  {Type(date),-8}  {date.Value,-12}  {Words(date).ReplaceLineEndings(" ")}";

    private void Write(Utf8JsonWriter json)
    {
        var points = new CodePoints(Page.Text);
        json.WriteStartObject();
        json.WriteString("page", Page.Name);
        json.WriteStartArray("dates");
        foreach (var date in Dates)
        {
            json.WriteStartObject();
            json.WriteNumber("start", points.At(date.Span.Start));
            json.WriteNumber("end", points.At(date.Span.End));
            json.WriteString("text", Words(date));
            json.WriteString("type", Type(date));
            json.WriteString("value", date.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private string Words(DateExpression date) => date.Span.In(Page.Text).ToString();

    private static string Type(DateExpression date) => date.Type.ToString().ToUpperInvariant();
}
