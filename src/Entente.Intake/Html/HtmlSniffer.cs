using System.Text;

namespace Entente.Intake.Html;

/// <summary>Tells by its first bytes whether a file is a web page, whatever it is called.</summary>
internal static class HtmlSniffer
{
    /// <summary>How far into a file the first element may stand, behind comments and declarations.</summary>
    private const int Reach = 2048;

    /// <summary>What opens a page, or stands near its top.</summary>
    private static readonly string[] Openers = ["<!doctype html", "<html", "<head", "<body", "<title", "<meta"];

    /// <summary>What also makes a page of a file that is called one.</summary>
    private static readonly string[] Pieces = ["<div", "<p>", "<p ", "<article", "<section", "<table", "<h1", "<h2", "<br", "<ul", "<span"];

    public static bool IsHtml(ReadOnlySpan<byte> bytes, string name)
    {
        // Without its NULs UTF-16 reads as ASCII, as far as elements go.
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Reach)]).Replace("\0", "").AsSpan().TrimStart("ï»¿ÿþ \t\r\n\f");
        if (head.IsEmpty || !head.Contains('<')) return false;
        return IsCalledHtml(name)
            ? !IsBinary(bytes) && (Holds(head, Openers) || Holds(head, Pieces))
            : head[0] == '<' && Holds(head, Openers);
    }

    private static bool IsCalledHtml(string name) =>
        Path.GetExtension(name) is var ending
        && (ending.Equals(".html", StringComparison.OrdinalIgnoreCase) || ending.Equals(".htm", StringComparison.OrdinalIgnoreCase)
            || ending.Equals(".xhtml", StringComparison.OrdinalIgnoreCase));

    /// <summary>NULs are no part of a page, unless in UTF-16.</summary>
    private static bool IsBinary(ReadOnlySpan<byte> bytes) =>
        bytes is not ([0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) && bytes[..Math.Min(bytes.Length, Reach)].Contains((byte)0);

    private static bool Holds(ReadOnlySpan<char> head, string[] any)
    {
        foreach (var one in any)
            if (head.Contains(one, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
