using System.Text;
using Entente.Dates;
using Entente.Intake.Html;
using NodaTime;

namespace Entente.Fuzz.Targets;

/// <summary>The first byte says where in a page the rest stands.</summary>
internal static class MarkupTarget
{
    private static readonly LocalDate Latest = new(2030, 1, 1);

    private static readonly HtmlReader Reader = new(Latest);

    private static readonly (string Before, string After)[] Places =
    [
        ("", ""),
        ("<script type=\"application/ld+json\">", "</script>"),
        ("<meta property=\"article:published_time\" content=\"", "\">"),
        ("<link rel=\"canonical\" href=\"", "\">"),
        ("<h1>A title of the page</h1><time datetime=\"", "\">then</time>"),
        ("<h1>A title of the page</h1><p class=\"date\">", "</p>"),
        ("<h1>A title of the page</h1><p>", "</p><p>A text of some length that follows it, and tells of nothing.</p>"),
    ];

    public static void Run(byte[] input)
    {
        if (input.Length == 0) return;
        var (before, after) = Places[input[0] % Places.Length];
        var rest = input.AsSpan(1).ToArray();
        var published = Reader.Read([.. Encoding.UTF8.GetBytes(before), .. rest, .. Encoding.UTF8.GetBytes(after)])?.Hints.Published;
        Expect.That(published?.Latest is not { } day || day <= Latest, "a page of the future");
        var line = Pieces.Text(rest);
        DateText.Find(line);
        DateText.Find(line, monthFirst: true, stated: true);
    }
}
