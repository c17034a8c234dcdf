using System.Buffers;
using System.Text;

namespace Entente.Intake.Files;

/// <summary>The old encoding of western pages, taken only where the outcome looks like such a page.</summary>
internal static class Windows1252
{
    private static readonly Encoding Table = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>What French and English texts print beyond ASCII; other signs speak for another encoding.</summary>
    private static readonly SearchValues<char> Usual = SearchValues.Create(
        "ÀÁÂÄÆÇÈÉÊËÌÍÎÏÑÒÓÔÖÙÚÛÜßàáâäæçèéêëìíîïñòóôöùúûüÿãõåøÃÕÅØŒœŠšŽžŸ‘’‚“”„–—…•·«»‹›°ºª²³€£§©®™½¼¾\u00A0\u00AD´¿¡×±");

    /// <summary>The text; null when the bytes are more likely broken UTF-8 or another encoding.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        var (valid, bad) = Utf8Faults.Count(bytes);
        // Chance makes a valid pair of Windows-1252 bytes now and then ("É»"); many of them are UTF-8 with a damaged place.
        if (valid * 10 > bad) return null;
        var text = Table.GetString(bytes);
        return Plausible(text) ? text : null;
    }

    private static bool Plausible(string text)
    {
        int beyondAscii = 0, odd = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]) && text[i] is not ('\t' or '\n' or '\r' or '\f' or '\v')) return false;
            if (char.IsAscii(text[i])) continue;
            beyondAscii++;
            if (!Usual.Contains(text[i]) || CapitalInsideWord(text, i)) odd++;
        }
        // Texts in western languages have an accent in every tenth letter or so; other scripts nearly everywhere.
        return beyondAscii * 4 <= text.Length && odd * 20 <= beyondAscii;
    }

    private static bool CapitalInsideWord(string text, int at) =>
        at > 0 && char.IsUpper(text[at]) && char.IsLower(text[at - 1]);
}
