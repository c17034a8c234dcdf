using System.Globalization;

namespace Entente.Text;

/// <summary>References to characters, as markup writes them ("&amp;eacute;", "&amp;#8217;"), which feeds that were escaped twice leave in a text.</summary>
internal static class Entities
{
    private const int Longest = 10;

    /// <summary>The names that French and English pages use; source: HTML 4, entities of Latin-1, symbols and special characters.</summary>
    private static readonly Dictionary<string, char> Named = new(StringComparer.Ordinal)
    {
        ["nbsp"] = '\u00a0', ["amp"] = '\u0026', ["quot"] = '\u0022', ["apos"] = '\u0027', ["lt"] = '\u003c', ["gt"] = '\u003e',
        ["laquo"] = '\u00ab', ["raquo"] = '\u00bb', ["lsquo"] = '\u2018', ["rsquo"] = '\u2019', ["sbquo"] = '\u201a', ["ldquo"] = '\u201c',
        ["rdquo"] = '\u201d', ["bdquo"] = '\u201e', ["ndash"] = '\u2013', ["mdash"] = '\u2014', ["hellip"] = '\u2026', ["bull"] = '\u2022',
        ["middot"] = '\u00b7', ["copy"] = '\u00a9', ["reg"] = '\u00ae', ["deg"] = '\u00b0', ["euro"] = '\u20ac', ["ordm"] = '\u00ba',
        ["ordf"] = '\u00aa', ["shy"] = '\u00ad', ["ensp"] = '\u2002', ["emsp"] = '\u2003', ["thinsp"] = '\u2009', ["zwnj"] = '\u200c',
        ["zwj"] = '\u200d', ["Agrave"] = '\u00c0', ["Aacute"] = '\u00c1', ["Acirc"] = '\u00c2', ["Atilde"] = '\u00c3', ["Auml"] = '\u00c4',
        ["Aring"] = '\u00c5', ["AElig"] = '\u00c6', ["Ccedil"] = '\u00c7', ["Egrave"] = '\u00c8', ["Eacute"] = '\u00c9',
        ["Ecirc"] = '\u00ca', ["Euml"] = '\u00cb', ["Igrave"] = '\u00cc', ["Iacute"] = '\u00cd', ["Icirc"] = '\u00ce', ["Iuml"] = '\u00cf',
        ["ETH"] = '\u00d0', ["Ntilde"] = '\u00d1', ["Ograve"] = '\u00d2', ["Oacute"] = '\u00d3', ["Ocirc"] = '\u00d4',
        ["Otilde"] = '\u00d5', ["Ouml"] = '\u00d6', ["Oslash"] = '\u00d8', ["Ugrave"] = '\u00d9', ["Uacute"] = '\u00da',
        ["Ucirc"] = '\u00db', ["Uuml"] = '\u00dc', ["Yacute"] = '\u00dd', ["THORN"] = '\u00de', ["szlig"] = '\u00df', ["agrave"] = '\u00e0',
        ["aacute"] = '\u00e1', ["acirc"] = '\u00e2', ["atilde"] = '\u00e3', ["auml"] = '\u00e4', ["aring"] = '\u00e5', ["aelig"] = '\u00e6',
        ["ccedil"] = '\u00e7', ["egrave"] = '\u00e8', ["eacute"] = '\u00e9', ["ecirc"] = '\u00ea', ["euml"] = '\u00eb',
        ["igrave"] = '\u00ec', ["iacute"] = '\u00ed', ["icirc"] = '\u00ee', ["iuml"] = '\u00ef', ["eth"] = '\u00f0', ["ntilde"] = '\u00f1',
        ["ograve"] = '\u00f2', ["oacute"] = '\u00f3', ["ocirc"] = '\u00f4', ["otilde"] = '\u00f5', ["ouml"] = '\u00f6',
        ["oslash"] = '\u00f8', ["ugrave"] = '\u00f9', ["uacute"] = '\u00fa', ["ucirc"] = '\u00fb', ["uuml"] = '\u00fc',
        ["yacute"] = '\u00fd', ["thorn"] = '\u00fe', ["yuml"] = '\u00ff', ["OElig"] = '\u0152', ["oelig"] = '\u0153', ["Scaron"] = '\u0160',
        ["scaron"] = '\u0161', ["Yuml"] = '\u0178',
    };

    private static readonly Dictionary<string, char>.AlternateLookup<ReadOnlySpan<char>> ByName = Named.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The character that a reference stands for, and how many characters it takes; 0 when none starts here.</summary>
    public static (char Character, int Length) At(ReadOnlySpan<char> text, int at)
    {
        if (text[at] != '&' || text.Length - at < 4) return default;
        var end = text.Slice(at, Math.Min(Longest, text.Length - at)).IndexOf(';');
        if (end < 3) return default;
        var name = text[(at + 1)..(at + end)];
        if (name[0] == '#') return Numbered(name[1..]) is { } numbered ? (numbered, end + 1) : default;
        return ByName.TryGetValue(name, out var named) ? (named, end + 1) : default;
    }

    /// <summary>"8217", "x2019".</summary>
    private static char? Numbered(ReadOnlySpan<char> number)
    {
        var read = number[0] is 'x' or 'X'
            ? int.TryParse(number[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            : int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out code);
        return read && code is > 31 and < 0xd800 ? (char)code : null;
    }
}
