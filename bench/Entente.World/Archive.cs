using System.Text.Json;
using Entente.Reading.Json;

namespace Entente.World;

/// <summary>Writes a press to a folder: pages with their hints, <c>readings.ndjson</c>, <c>truth.ndjson</c>.</summary>
internal static class Archive
{
    public static void Write(Press press, string folder)
    {
        var pages = Path.Combine(folder, "pages");
        Directory.CreateDirectory(pages);
        using var readings = File.CreateText(Path.Combine(folder, "readings.ndjson"));
        using var truth = File.CreateText(Path.Combine(folder, "truth.ndjson"));
        foreach (var page in press.Pages)
        {
            var path = Path.Combine(pages, page.Reading.Page);
            File.WriteAllText(path, page.Reading.Text);
            File.WriteAllText(Path.ChangeExtension(path, ".meta.json"), Hints(page));
            readings.WriteLine(ReadingJson.ToLine(page.Reading));
            foreach (var mention in page.Mentions) truth.WriteLine(Line(mention));
        }
    }

    private static string Hints(Page page) => JsonSerializer.Serialize(
        new { published = page.Hints.Published?.Text, outlet = page.Hints.Outlet, language = "fr", title = page.Hints.Title });

    private static string Line(Mention mention) => JsonSerializer.Serialize(new
    {
        page = mention.Page, kind = mention.Kind.ToString(), start = mention.Span.Start, length = mention.Span.Length,
        name = mention.Name, truth = mention.Truth, fate = mention.Fate?.ToString(),
    });
}
