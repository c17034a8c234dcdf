using System.Text.Json;
using AngleSharp.Dom;

namespace Entente.Intake.Html.Markup;

/// <summary>
/// The article that a page describes in JSON-LD (schema.org). Pages write it by hand and by template, so bad JSON is
/// common: what cannot be parsed is as if it were not there.
/// </summary>
internal sealed class LinkedData
{
    /// <summary>Nested deeper than any description of an article.</summary>
    private const int Deepest = 32;

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <summary>How surely the thing that was found is the page's article; 0 when nothing was.</summary>
    private int rank;

    public string? Headline { get; private set; }

    public string? Published { get; private set; }

    public string? Modified { get; private set; }

    public string? Publisher { get; private set; }

    public string? Language { get; private set; }

    public string? Body { get; private set; }

    public static LinkedData Read(IDocument page)
    {
        var data = new LinkedData();
        foreach (var script in page.Scripts)
            if (script.Type is { } type && type.StartsWith("application/ld+json", StringComparison.OrdinalIgnoreCase)) data.Take(script.Text);
        return data;
    }

    private void Take(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(Tidy(json), Lenient);
            Visit(document.RootElement, 0);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // As said above; the latter is what half of a surrogate pair gives.
        }
    }

    /// <summary>Line ends inside strings and the marks that hide a script from old browsers are no JSON.</summary>
    private static string Tidy(string json)
    {
        var start = json.AsSpan().IndexOfAny('{', '[');
        var end = json.AsSpan().LastIndexOfAny('}', ']');
        if (start < 0 || end < start) return "";
        return string.Create(end + 1 - start, (json, start), (tidy, given) =>
        {
            for (var i = 0; i < tidy.Length; i++) tidy[i] = char.IsControl(given.json[given.start + i]) ? ' ' : given.json[given.start + i];
        });
    }

    private void Visit(JsonElement element, int depth)
    {
        if (depth > Deepest) return;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Visit(item, depth + 1);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (Rank(element) is var found && found > rank) Take(element, found);
            foreach (var property in element.EnumerateObject())
                if (property.Name is "@graph" or "mainEntity" or "mainEntityOfPage" or "hasPart" or "liveBlogUpdate") Visit(property.Value, depth + 1);
        }
    }

    /// <summary>An article before a page before anything else that was published.</summary>
    private static int Rank(JsonElement element) => Types(element).Select(type => type switch
    {
        _ when type.EndsWith("NewsArticle", StringComparison.Ordinal) || type == "ReportageNewsArticle" => 4,
        _ when type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal) || type is "Report" => 3,
        "WebPage" or "ItemPage" or "Recipe" or "CreativeWork" => 2,
        _ => 0,
    }).DefaultIfEmpty(0).Max();

    private static IEnumerable<string> Types(JsonElement element)
    {
        if (!element.TryGetProperty("@type", out var type)) return [];
        return type.ValueKind switch
        {
            JsonValueKind.String => [type.GetString()!],
            JsonValueKind.Array => type.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!),
            _ => [],
        };
    }

    private void Take(JsonElement article, int found)
    {
        rank = found;
        Headline = Text(article, "headline") ?? Text(article, "name");
        Published = Text(article, "datePublished") ?? Text(article, "dateCreated");
        Modified = Text(article, "dateModified");
        Language = Text(article, "inLanguage");
        Body = Text(article, "articleBody");
        Publisher = article.TryGetProperty("publisher", out var publisher) ? Name(publisher) : null;
    }

    private static string? Name(JsonElement thing) => thing.ValueKind switch
    {
        JsonValueKind.Object => Text(thing, "name"),
        JsonValueKind.Array => thing.EnumerateArray().Select(Name).FirstOrDefault(name => name is not null),
        _ => null,
    };

    private static string? Text(JsonElement thing, string name)
    {
        if (!thing.TryGetProperty(name, out var value)) return null;
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0) value = value[0];
        if (value.ValueKind != JsonValueKind.String) return null;
        var text = value.GetString()!.Trim();
        return text.Length == 0 ? null : text;
    }
}
