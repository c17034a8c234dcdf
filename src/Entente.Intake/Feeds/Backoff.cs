namespace Entente.Intake.Feeds;

/// <summary>When a feed is asked again that failed, or whose server wants to be left alone.</summary>
internal static class Backoff
{
    public static TimeSpan Longest { get; } = TimeSpan.FromDays(1);

    /// <summary>Twice as long after each failure, up to a day; null where nothing speaks against the usual time.</summary>
    /// <param name="asked">What the server asks for; believed up to a day.</param>
    public static DateTimeOffset? Until(DateTimeOffset now, TimeSpan every, int failures, TimeSpan? asked)
    {
        var own = failures == 0 ? TimeSpan.Zero : TimeSpan.FromMinutes(Math.Min(every.TotalMinutes * Math.Pow(2, Math.Min(failures, 20)), Longest.TotalMinutes));
        var wait = asked > own ? asked.Value : own;
        if (wait > Longest) wait = Longest;
        return wait > TimeSpan.Zero ? now + wait : null;
    }

    public static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset? other) => other > one ? other.Value : one;
}
