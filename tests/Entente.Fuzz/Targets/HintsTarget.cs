using Entente.Dates;
using Entente.Intake.Files;
using Entente.Pages;

namespace Entente.Fuzz.Targets;

internal static class HintsTarget
{
    public static void Run(byte[] input)
    {
        var (hints, problem) = HintsFile.Parse(input);
        if (problem is not null) Expect.IsLine(problem);
        foreach (var hint in new[] { hints.Title, hints.Outlet, hints.Language, hints.Url }) Expect.CanBeKept(hint, "a hint");
        var text = Pieces.Text(input);
        if (Edtf.TryParse(text.Trim(), out var date))
        {
            Expect.That(date.Earliest is not { } first || date.Latest is not { } last || date.IsInterval || first <= last, "a date ends before it begins");
            Expect.That(Edtf.Parse(date.Text) == date, "a date is not what it is written as");
        }

        if (PageLayout.Parse(text) is { } layout) Expect.That(layout.Equals(PageLayout.Parse(layout.ToString())), "a layout is not what it is written as");
    }
}
