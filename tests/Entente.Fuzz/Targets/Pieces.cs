using System.Text;

namespace Entente.Fuzz.Targets;

/// <summary>Cuts inputs that stand for several things.</summary>
internal static class Pieces
{
    /// <summary>The first line, and what follows it; where there is no LF, all is the rest.</summary>
    public static (string Line, byte[] After) Line(byte[] input)
    {
        var end = Array.IndexOf(input, (byte)'\n');
        return end < 0 ? ("", input) : (Encoding.UTF8.GetString(input, 0, end), input[(end + 1)..]);
    }

    /// <summary>As UTF-8, and where it is none as UTF-16, which may hold half a surrogate pair.</summary>
    public static string Text(byte[] input)
    {
        if (System.Text.Unicode.Utf8.IsValid(input)) return Encoding.UTF8.GetString(input);
        var units = new char[input.Length / 2];
        Buffer.BlockCopy(input, 0, units, 0, units.Length * 2);
        return new string(units);
    }
}
