using Entente.Intake.Html;
using NodaTime;

namespace Entente.Fuzz.Targets;

internal static class HtmlTarget
{
    private static readonly HtmlReader Reader = new(new LocalDate(2030, 1, 1));

    public static void Run(byte[] input)
    {
        HtmlSniffer.IsHtml(input, "page.html");
        if (Reader.Read(input) is not { } page) return;
        var last = -1;
        foreach (var block in page.Hints.Layout!.Blocks)
        {
            Expect.That(block.Start > last && block.Start < page.Text.Length, "a block lies outside of the text or its order");
            last = block.Start;
        }

        Expect.That(page.Text.Length == 0 || last >= 0, "a text without blocks");
        Expect.That(page.Text == Reader.Read(input)!.Text, "the same page gives another text");
    }
}
