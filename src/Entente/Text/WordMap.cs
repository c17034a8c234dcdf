using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Entente.Text;

/// <summary>Searches of which the word keeps the answer.</summary>
internal static class KeptSearches
{
    public static T? Find<T>(this WordMap<T> map, Word word, ref Word.Lead kept)
        where T : class
    {
        if (!ReferenceEquals(kept.Table, map)) kept = new Word.Lead(map, map.Find(word));
        return Unsafe.As<T?>(kept.To);
    }
}

/// <summary>Values by folded word. A word brings its hash along, so that a search costs a look into an array or two.</summary>
/// <remarks>Most maps of the codebook hold a word or two; those have no buckets, and are searched through.</remarks>
internal sealed class WordMap<T>
{
    private const int FewEntries = 4;

    private Entry[] entries = [];

    /// <summary>By hash the number of an entry, counted from 1; a bucket that is taken leads to the next. Null for a few entries.</summary>
    private int[]? buckets;

    /// <summary>A bit for each word, by its hash: most words that a small map is asked for miss it, and need no search.</summary>
    private ulong seen;

    public int Count { get; private set; }

    /// <summary>The words in the order in which they came.</summary>
    public IEnumerable<string> Words => entries.Take(Count).Select(entry => entry.Word);

    public bool TryGet(Word word, [MaybeNullWhen(false)] out T value)
    {
        var at = Find(word.Hash, word.Folded);
        value = at < 0 ? default : entries[at].Value;
        return at >= 0;
    }

    public bool TryGet(string folded, [MaybeNullWhen(false)] out T value)
    {
        var at = Find(Word.HashOf(folded), folded);
        value = at < 0 ? default : entries[at].Value;
        return at >= 0;
    }

    /// <summary>The value of a word; the type's own default when the word is not there.</summary>
    public T? Find(Word word) => Find(word.Hash, word.Folded) is >= 0 and var at ? entries[at].Value : default;

    public bool Contains(Word word) => Find(word.Hash, word.Folded) >= 0;

    /// <summary>Gives a word a value, unless it has one; whether it had none.</summary>
    public bool TryAdd(string folded, T value)
    {
        var hash = Word.HashOf(folded);
        if (Find(hash, folded) >= 0) return false;
        Append(new Entry(hash, folded, value));
        return true;
    }

    /// <summary>Gives a word a value, in place of the one that it may have.</summary>
    public void Set(string folded, T value)
    {
        var hash = Word.HashOf(folded);
        if (Find(hash, folded) is >= 0 and var at) entries[at] = entries[at] with { Value = value };
        else Append(new Entry(hash, folded, value));
    }

    private int Find(int hash, string folded)
    {
        if ((seen & Bit(hash)) == 0) return -1;
        if (buckets is null) return FindInFew(hash, folded);
        for (var at = hash & (buckets.Length - 1); buckets[at] is > 0 and var number; at = (at + 1) & (buckets.Length - 1))
            if (entries[number - 1].Hash == hash && entries[number - 1].Word == folded) return number - 1;
        return -1;
    }

    private int FindInFew(int hash, string folded)
    {
        for (var i = 0; i < Count; i++)
            if (entries[i].Hash == hash && entries[i].Word == folded) return i;
        return -1;
    }

    private void Append(Entry entry)
    {
        if (Count == entries.Length) Array.Resize(ref entries, Math.Max(1, 2 * Count));
        entries[Count++] = entry;
        seen |= Bit(entry.Hash);
        if (Count <= FewEntries) return;
        if (buckets is null || buckets.Length < 2 * Count) Rehash();
        else Place(Count);
    }

    /// <summary>By the hash's upper bits: the lower ones find the bucket.</summary>
    private static ulong Bit(int hash) => 1UL << (hash >> 25);

    private void Rehash()
    {
        buckets = new int[4 * (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Count)];
        for (var number = 1; number <= Count; number++) Place(number);
    }

    private void Place(int number)
    {
        var at = entries[number - 1].Hash & (buckets!.Length - 1);
        while (buckets[at] != 0) at = (at + 1) & (buckets.Length - 1);
        buckets[at] = number;
    }

    private readonly record struct Entry(int Hash, string Word, T Value);
}
