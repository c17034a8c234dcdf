using System.Buffers;
using System.Text;

namespace Entente.Intake.Html;

/// <summary>
/// Undoes what happens when UTF-8 was read as Windows-1252 and written as UTF-8 again (<c>Ã©</c> for <c>é</c>): every
/// run of such letters that is UTF-8 when it is put back into bytes, where a page has several and nothing speaks against it.
/// </summary>
internal static class Mojibake
{
    /// <summary>A text about encodings may show one or two.</summary>
    private const int Fewest = 3;

    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(
        1252, new EncoderReplacementFallback("\0"), DecoderFallback.ReplacementFallback)!;

    /// <summary>What the first byte of a letter of several bytes looks like.</summary>
    private static readonly SearchValues<char> Leads = SearchValues.Create("ÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïð");

    public static string Mend(string text)
    {
        if (!text.AsSpan().ContainsAny(Leads)) return text;
        var (mended, count, plain) = (new StringBuilder(text.Length), 0, 0);
        var at = 0;
        while (at < text.Length)
        {
            var next = text.AsSpan(at).IndexOfAny(Leads);
            if (next < 0) break;
            mended.Append(text, at, next);
            at += next;
            var length = Letter(text.AsSpan(at), out var letter);
            if (length > 0) count++;
            else plain++;
            if (length > 0) mended.Append(letter.ToString());
            else mended.Append(text[at]);
            at += Math.Max(1, length);
        }
        if (count < Fewest || plain > count / 4) return text;
        return mended.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>The letter that some characters were before, and how many they are; 0 when they are themselves.</summary>
    private static int Letter(ReadOnlySpan<char> text, out Rune letter)
    {
        Span<byte> bytes = stackalloc byte[4];
        letter = default;
        var length = text[0] switch { >= 'ð' => 4, >= 'à' => 3, _ => 2 };
        if (text.Length < length) return 0;
        for (var i = 0; i < length; i++)
            if (!TryByte(text[i], out bytes[i])) return 0;
        if (Rune.DecodeFromUtf8(bytes[..length], out letter, out var used) != OperationStatus.Done || used != length) return 0;
        return length;
    }

    private static bool TryByte(char sign, out byte value)
    {
        Span<byte> one = stackalloc byte[1];
        var known = Western.GetBytes([sign], one) == 1 && (one[0] != 0 || sign == '\0');
        // Bytes that Windows-1252 leaves open come through as the control characters of the same number.
        var open = sign is >= '\u0080' and <= '\u009F';
        value = known ? one[0] : open ? (byte)sign : (byte)0;
        return known || open;
    }
}
