using Entente.Outputs.Brief;

namespace Entente.Cli.Printing;

/// <summary>Puts a view out in the form asked for: laid out for a screen, or as a string.</summary>
internal static class ViewPrinter
{
    public static void Print(Target target, BriefFormat form, Func<string> render, Action write)
    {
        if (form == BriefFormat.Text && target.IsScreen) write();
        else target.Writer.WriteLine(render().TrimEnd('\n'));
    }
}
