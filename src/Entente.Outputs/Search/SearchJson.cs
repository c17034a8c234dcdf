using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Entente.Dates;
using Entente.Register.Search;

namespace Entente.Outputs.Search;

/// <summary>Hits as JSON, the same in either language. Marks count Unicode code points, the end excluded.</summary>
internal static class SearchJson
{
    private const string Form = "entente-search/1";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions OnOneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Whole(SearchResults results) =>
        new JsonObject
        {
            ["form"] = Form,
            ["total"] = results.Total,
            ["complete"] = results.Complete,
            ["page"] = results.Page,
            ["years"] = new JsonArray([.. results.Years.Select(year => new JsonObject { ["year"] = year.Year, ["count"] = year.Count })]),
            ["hits"] = new JsonArray([.. results.Hits.Select(Hit)]),
        }.ToJsonString(Indented) + "\n";

    /// <summary>One hit a line.</summary>
    public static string Lines(SearchResults results) => string.Concat(results.Hits.Select(hit => Hit(hit).ToJsonString(OnOneLine) + "\n"));

    private static JsonObject Hit(SearchHit hit) => new()
    {
        ["dispatch"] = hit.Dispatch,
        ["title"] = hit.Title is { } title ? Marked(title) : null,
        ["text"] = Marked(hit.Text),
        ["published"] = hit.Published?.Text,
        ["day"] = hit.Day.ToIso(),
        ["outlet"] = hit.Outlet,
        ["url"] = hit.Url,
        ["page"] = hit.Page,
        ["copies"] = hit.Copies,
        ["score"] = hit.Score,
        ["facts"] = new JsonArray([.. hit.Facts.Select(Fact)]),
    };

    private static JsonObject Fact(SearchFact fact) => new()
    {
        ["kind"] = fact.Kind,
        ["identifier"] = fact.Identifier,
        ["quote"] = Marked(fact.Quote),
        ["fact"] = JsonNode.Parse(fact.Json),
    };

    private static JsonObject Marked(MarkedText text)
    {
        var marks = text.Marks.Select(mark => new JsonObject { ["start"] = Points(text.Text, mark.Start), ["end"] = Points(text.Text, mark.End) });
        return new() { ["text"] = text.Text, ["marks"] = new JsonArray([.. marks]), ["cutBefore"] = text.CutBefore, ["cutAfter"] = text.CutAfter };
    }

    private static int Points(string text, int end)
    {
        var points = 0;
        for (var i = 0; i < end; i++)
            if (!char.IsLowSurrogate(text[i])) points++;
        return points;
    }
}
