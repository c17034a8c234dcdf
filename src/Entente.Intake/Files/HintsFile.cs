using System.Text.Json;
using Entente.Dates;
using Entente.Reading;

namespace Entente.Intake.Files;

/// <summary>
/// The hints that stand beside a page: <c>NAME.meta.json</c> for <c>NAME.txt</c>. What is wrong in it is a warning and
/// the page is read without: a text is worth more than what is said about it, and half of the hints might mislead.
/// </summary>
internal static class HintsFile
{
    private static readonly JsonDocumentOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    public static string PathFor(string page) => System.IO.Path.ChangeExtension(page, ".meta.json");

    /// <summary>The hints, or what is wrong with them.</summary>
    public static (Hints Hints, string? Problem) Parse(ReadOnlyMemory<byte> json)
    {
        if (json.Span is [0xEF, 0xBB, 0xBF, ..]) json = json[3..];
        try
        {
            using var document = JsonDocument.Parse(json, Lenient);
            return Parse(document.RootElement);
        }
        catch (JsonException e)
        {
            var problem = IntakeMessages.HintsNotJson((e.LineNumber ?? 0) + 1, (e.BytePositionInLine ?? 0) + 1);
            return (Hints.None, problem);
        }
    }

    private static (Hints, string?) Parse(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object) return (Hints.None, IntakeMessages.HintsNotObject());
        var fields = new Dictionary<string, string?>();
        foreach (var key in (string[])["published", "url", "outlet", "language", "title"])
        {
            if (!TryText(root, key, out var value)) return (Hints.None, IntakeMessages.HintNotText(key));
            fields[key] = value;
        }
        return Build(fields);
    }

    private static (Hints, string?) Build(Dictionary<string, string?> fields)
    {
        Edtf? published = null;
        if (fields["published"] is { } date && !(Edtf.TryParse(date, out published) && Reckoning.Holds(published)))
            return (Hints.None, IntakeMessages.HintNotDate(date));
        var hints = new Hints
        {
            Published = published,
            Url = fields["url"],
            Outlet = fields["outlet"],
            Language = fields["language"],
            Title = fields["title"],
        };
        return (hints, null);
    }

    /// <summary>JSON can write what is no text: a NUL, and half of a surrogate pair, at which the parser throws.</summary>
    private static bool IsWhole(JsonElement field)
    {
        try
        {
            return !field.GetString()!.Contains('\0');
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>Absent, null and blank are all "not given".</summary>
    private static bool TryText(JsonElement root, string key, out string? value)
    {
        value = null;
        if (!root.TryGetProperty(key, out var field) || field.ValueKind == JsonValueKind.Null) return true;
        if (field.ValueKind != JsonValueKind.String || !IsWhole(field)) return false;
        var text = field.GetString()!.Trim();
        value = text.Length == 0 ? null : text;
        return true;
    }
}
