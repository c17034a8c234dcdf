namespace Entente.Outputs.Tests.Calendar;

/// <summary>Reads the events of an iCalendar file as RFC 5545 has it, without the library that wrote it, and takes nothing that is wrong.</summary>
internal static class CalendarRead
{
    private static readonly string[] Needed = ["UID", "DTSTAMP", "SUMMARY", "DTSTART;VALUE=DATE", "DTEND;VALUE=DATE", "SEQUENCE", "STATUS"];

    /// <summary>The properties of each event, parameters with the name.</summary>
    public static List<Dictionary<string, string>> Of(string file)
    {
        var events = new List<Dictionary<string, string>>();
        Dictionary<string, string>? open = null;
        var lines = Unfolded(file);
        Assert(lines[0] == "BEGIN:VCALENDAR" && lines[^1] == "END:VCALENDAR" && lines.Contains("VERSION:2.0") && lines.Any(l => l.StartsWith("PRODID:", StringComparison.Ordinal)), "is no calendar");
        foreach (var line in lines.Skip(1).SkipLast(1))
        {
            var (name, value) = Property(line);
            if (line == "BEGIN:VEVENT") open = open is null ? new(StringComparer.Ordinal) : throw new FormatException("an event stands in another");
            else if (line == "END:VEVENT") open = Closed(open, events);
            else if (open is not null) Assert(open.TryAdd(name, Text(value)), $"{name} stands twice in an event");
        }

        Assert(open is null, "an event has no end");
        return events;
    }

    private static Dictionary<string, string>? Closed(Dictionary<string, string>? open, List<Dictionary<string, string>> events)
    {
        Assert(open is not null && Needed.All(open.ContainsKey), $"an event lacks {string.Join(", ", Needed.Where(n => open?.ContainsKey(n) != true))}");
        events.Add(open!);
        return null;
    }

    /// <summary>Lines that are folded are one.</summary>
    private static string[] Unfolded(string file)
    {
        Assert(file.EndsWith("\r\n", StringComparison.Ordinal), "the last line has no end");
        return file[..^2].Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
    }

    private static (string Name, string Value) Property(string line)
    {
        var colon = line.IndexOf(':');
        Assert(colon > 0 && line[..colon].All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or ';' or '='), $"\"{line}\" is no property");
        Assert(!line.Any(c => char.IsControl(c) && c != '\t'), $"\"{line}\" has a control character");
        return (line[..colon], line[(colon + 1)..]);
    }

    private static string Text(string value)
    {
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] != '\\') text.Append(value[i]);
            else text.Append(value[++i] switch { 'n' or 'N' => '\n', ',' => ',', ';' => ';', '\\' => '\\', _ => throw new FormatException($"\"{value}\" has an escape that is none") });
        }

        return text.ToString();
    }

    private static void Assert(bool isSo, string otherwise)
    {
        if (!isSo) throw new FormatException(otherwise);
    }
}
