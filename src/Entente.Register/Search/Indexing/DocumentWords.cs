using System.Runtime.InteropServices;

namespace Entente.Register.Search.Indexing;

/// <summary>
/// The words of a document by the hashes of their tokens, in order, as ranking reads them: the title's first, then the text's;
/// with the stretches of the text that tell facts. Kept as bytes beside the index.
/// </summary>
internal readonly struct DocumentWords(uint[] data)
{
    /// <summary>Parts the title from the text: no phrase goes from one into the other.</summary>
    public const uint Gap = 0;

    private const int Header = 3;

    /// <param name="known">The day on which the document was known, as <see cref="DocumentId.DayNumber"/> counts.</param>
    /// <param name="facts">Stretches of the text's words, the end excluded.</param>
    public static byte[] Write(uint known, ReadOnlySpan<uint> title, ReadOnlySpan<uint> text, IReadOnlyList<(int Start, int End)> facts)
    {
        var data = new uint[Header + (2 * facts.Count) + title.Length + text.Length];
        (data[0], data[1], data[2]) = (known, (uint)facts.Count, (uint)title.Length);
        for (var i = 0; i < facts.Count; i++)
            (data[Header + (2 * i)], data[Header + (2 * i) + 1]) = ((uint)(title.Length + facts[i].Start), (uint)(title.Length + facts[i].End));
        title.CopyTo(data.AsSpan(Header + (2 * facts.Count)));
        text.CopyTo(data.AsSpan(Header + (2 * facts.Count) + title.Length));
        return Bytes(data);
    }

    /// <summary>Tokens as they stand in the bytes that are kept.</summary>
    public static byte[] Bytes(ReadOnlySpan<uint> tokens) => MemoryMarshal.AsBytes(tokens).ToArray();

    public static DocumentWords Read(ReadOnlySpan<byte> bytes) => new(MemoryMarshal.Cast<byte, uint>(bytes).ToArray());

    /// <summary>The day on which the document was known, as <see cref="DocumentId.DayNumber"/> counts.</summary>
    public uint Known => data[0];

    /// <summary>So many words of <see cref="All"/> are the title's.</summary>
    public int TitleLength => (int)data[2];

    public ReadOnlySpan<uint> All => data.AsSpan(Header + (2 * (int)data[1]));

    /// <summary>Whether the word at a place stands in the quote of a fact.</summary>
    public bool TellsFact(int place)
    {
        for (var i = Header; i < Header + (2 * (int)data[1]); i += 2)
            if (place >= data[i] && place < data[i + 1]) return true;
        return false;
    }
}
