using Entente.Reading;

namespace Entente.Web.Taking;

/// <summary>What somebody says of a page counts before what it says of itself.</summary>
internal static class StatedHints
{
    public static Hints Over(Hints own, Hints stated) => stated == Hints.None ? own : own with
    {
        Outlet = stated.Outlet ?? own.Outlet,
        Published = stated.Published ?? own.Published,
        Language = stated.Language ?? own.Language,
        Title = stated.Title ?? own.Title,
    };
}
