namespace Entente.Cli.Tests.Architecture;

/// <summary>
/// The methods and properties of several lines, found by indentation, which the formatting rules keep exact: a
/// member's body ends at the first line, no deeper than its name, that closes it.
/// </summary>
internal static class MemberBlocks
{
    private static readonly string[] TypeWords = ["class", "record", "struct", "interface", "enum", "extension"];

    /// <summary>A member: the line of its name, counted from 1, and how many lines it has.</summary>
    internal readonly record struct Member(int Line, int Length);

    public static IEnumerable<Member> Of(string[] lines)
    {
        for (var at = 0; at < lines.Length; at++)
        {
            if (BeginsType(lines[at])) at = EndOfHeader(lines, at);
            else if (BeginsMember(lines[at]))
            {
                var end = End(lines, at);
                if (end > at && !IsTable(lines[at])) yield return new Member(at + 1, end - at + 1);
                at = end;
            }
        }
    }

    /// <summary>A line that names something inside a type and is no comment or attribute.</summary>
    private static bool BeginsMember(string line)
    {
        var text = line.TrimStart();
        if (text.Length == line.Length || text.Length == 0 || text[0] is '/' or '[' or '{' or '}' or '#' or ')' or '"') return false;
        return true;
    }

    /// <summary>A field with its values: as long as its table, which no split makes plainer.</summary>
    private static bool IsTable(string line)
    {
        var equals = line.IndexOf(" =", StringComparison.Ordinal);
        return equals >= 0 && !line.AsSpan(equals).StartsWith(" =>") && !line.AsSpan(0, equals).Contains('(');
    }

    private static bool BeginsType(string line) =>
        !line.TrimStart().StartsWith('/') && line.Split('(')[0].Split(' ').Any(word => TypeWords.Contains(word));

    /// <summary>The line of a type's opening brace, or of its end where it has no body.</summary>
    private static int EndOfHeader(string[] lines, int at)
    {
        while (at < lines.Length - 1 && !lines[at].TrimStart().StartsWith('{') && !lines[at].EndsWith(';')) at++;
        return at;
    }

    private static int End(string[] lines, int start)
    {
        var indent = Indent(lines[start]);
        if (IsWhole(lines[start])) return start;
        for (var at = start + 1; at < lines.Length; at++)
        {
            var text = lines[at].TrimStart();
            if (text.Length == 0) continue;
            var deeper = Indent(lines[at]) > indent;
            if (!deeper && text[0] == '}') return at;
            if (deeper && text.EndsWith(';') && !HasBlock(lines, start, at, indent)) return at;
        }

        return start;
    }

    private static bool IsWhole(string line) => line.EndsWith(';') || line.EndsWith('}') || line.EndsWith(',');

    /// <summary>Whether a block of the member's own indentation was opened; then only its closing brace ends the member.</summary>
    private static bool HasBlock(string[] lines, int start, int at, int indent) =>
        lines.AsSpan(start, at - start).ContainsAny([new string(' ', indent) + "{"]);

    private static int Indent(string line) => line.Length - line.TrimStart().Length;
}
