using System.Globalization;

namespace Entente.Intake.Feeds;

/// <summary>
/// What a site's robots.txt permits (RFC 9309): of the groups for this program, else of those for all, the longest rule that
/// matches a path; where two are equally long, the one that allows. No library that reads it is kept for .NET today.
/// </summary>
internal sealed class Robots
{
    /// <summary>Of a longer file the rest is not read; the standard asks for at least so much.</summary>
    public const int MostBytes = 512 * 1024;

    private readonly List<(string Pattern, bool Allows)> rules = [];

    private Robots()
    {
    }

    /// <summary>How long the site asks to wait between two requests.</summary>
    public TimeSpan? Delay { get; private set; }

    /// <param name="agent">The program's name, without its version.</param>
    public static Robots Parse(string text, string agent)
    {
        var (own, all) = (new Robots(), new Robots());
        var (named, isOwn, isAll, isHead) = (false, false, false, false);
        foreach (var (key, value) in Lines(text))
        {
            if (key == "user-agent")
            {
                if (!isHead) (isOwn, isAll) = (false, false);
                isHead = true;
                isOwn |= Product(value).Equals(agent, StringComparison.OrdinalIgnoreCase);
                isAll |= value == "*";
                named |= isOwn;
                continue;
            }
            // Other lines, such as the address of a sitemap, stand between groups and end none.
            if (key is not ("allow" or "disallow" or "crawl-delay")) continue;
            isHead = false;
            if (isOwn) own.Add(key, value);
            if (isAll) all.Add(key, value);
        }
        return named ? own : all;
    }

    /// <param name="pathAndQuery">As it is asked for: <c>/a?b=1</c>.</param>
    public bool Allows(string pathAndQuery)
    {
        var (longest, allows) = (-1, true);
        foreach (var (pattern, allow) in rules)
            if ((pattern.Length > longest || (pattern.Length == longest && allow)) && Matches(pattern, pathAndQuery)) (longest, allows) = (pattern.Length, allow);
        return allows;
    }

    private void Add(string key, string value)
    {
        if (key == "crawl-delay")
        {
            if (double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds < 1e6) Delay = TimeSpan.FromSeconds(seconds);
        }
        else if (value.Length > 0)
        {
            rules.Add((Escaped(value), key == "allow"));
        }
    }

    private static IEnumerable<(string Key, string Value)> Lines(string text)
    {
        foreach (var line in text.TrimStart('\uFEFF').Split(['\n', '\r']))
        {
            var said = line.Split('#')[0];
            if (said.IndexOf(':') is > 0 and var colon) yield return (said[..colon].Trim().ToLowerInvariant(), said[(colon + 1)..].Trim());
        }
    }

    private static string Product(string agent)
    {
        var end = 0;
        while (end < agent.Length && (char.IsAsciiLetter(agent[end]) || agent[end] is '-' or '_')) end++;
        return agent[..end];
    }

    /// <summary>In the form in which addresses are asked for, which has no sign beyond ASCII.</summary>
    private static string Escaped(string pattern) =>
        string.Concat(pattern.EnumerateRunes().Select(sign => sign.IsAscii ? sign.ToString() : Uri.EscapeDataString(sign.ToString())));

    /// <summary>Whether a pattern, with <c>*</c> for anything and a closing <c>$</c> for the end, stands at a path's start; each part is looked for once, as far left as may be.</summary>
    private static bool Matches(string pattern, string path)
    {
        var toEnd = pattern.EndsWith('$');
        var parts = (toEnd ? pattern[..^1] : pattern).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal)) return false;
        var at = parts[0].Length;
        for (var i = 1; i < parts.Length; i++)
        {
            var last = toEnd && i == parts.Length - 1;
            var found = last ? (path.EndsWith(parts[i], StringComparison.Ordinal) ? path.Length - parts[i].Length : -1) : path.IndexOf(parts[i], at, StringComparison.Ordinal);
            if (found < at) return false;
            at = found + parts[i].Length;
        }
        return !toEnd || at == path.Length;
    }
}
