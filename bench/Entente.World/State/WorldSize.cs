namespace Entente.World;

/// <summary>
/// How large a world is that gives so many dispatches. Twice the news is mostly more years, and more parties: a week of
/// a large world is hardly fuller than one of a small world.
/// </summary>
public sealed record WorldSize(int Dispatches, int Years, int Parties, int Pairs, int Regions)
{
    /// <summary>The last year of every world; the world ends with its last day.</summary>
    public const int LastYear = 2025;

    public int FirstDay => Days.Of(LastYear - Years + 1, 1, 1);

    public static int LastDay { get; } = Days.Of(LastYear, 12, 31);

    public static WorldSize For(int dispatches)
    {
        var ratio = dispatches / 10_000.0;
        var years = Math.Max(2, (int)Math.Round(5 * Math.Pow(ratio, 0.9)));
        var parties = Math.Clamp((int)Math.Round(14 * Math.Pow(ratio, 0.45)), 6, 60);
        return new(dispatches, years, parties, parties * 3 / 2, Math.Max(1, parties / 8));
    }
}
