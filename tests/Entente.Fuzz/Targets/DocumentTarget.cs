using Entente.Intake.Archives;
using Entente.Intake.Files;
using NodaTime;

namespace Entente.Fuzz.Targets;

/// <summary>The first byte says how the file is called; the rest is what it holds.</summary>
internal static class DocumentTarget
{
    private static readonly string[] Names = ["page.txt", "page.eml", "page.docx", "page.pdf", "page.html", "page.md"];

    private static readonly PageMaker Maker = new(new IntakeOptions { MaxBytes = 1024 * 1024, LatestDay = new LocalDate(2030, 1, 1) });

    public static void Run(byte[] input)
    {
        if (input.Length == 0) return;
        var name = Names[input[0] % Names.Length];
        switch (Maker.Make(new RawPage(name, name, input.AsMemory(1))))
        {
            case Page page:
                Expect.CanBeKept(page.Text, "a page");
                foreach (var hint in new[] { page.Hints.Title, page.Hints.Outlet, page.Hints.Language, page.Hints.Url }) Expect.CanBeKept(hint, "a hint");
                break;
            case Refusal refusal:
                Expect.IsLine(refusal.ToString());
                break;
        }
    }
}
