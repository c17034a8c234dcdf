namespace Entente.Text;

/// <summary>A word, number or sign as any text may hold it: its spellings, and the number by which tables find it.</summary>
public sealed class Word
{
    private const int MostDigits = 9;

    /// <summary>Who was asked last what the word is meant to be, and the answer: texts come in rows that are read by one table.</summary>
    private IWordTable? asked;
    private Word? meant;

    private Lead inLexicon, inDates, inFurniture;

    /// <param name="exact">In lower case, its diacritics composed.</param>
    internal Word(string exact)
        : this(exact, LatinLetters.Fold(exact))
    {
    }

    private Word(string exact, string folded)
    {
        Exact = exact;
        Folded = folded;
        Hash = HashOf(Folded);
        Value = ValueOf(exact);
    }

    /// <summary>Its letters in lower case without diacritics; the sign itself for punctuation.</summary>
    public string Folded { get; }

    /// <summary>Its letters in lower case with their diacritics, composed.</summary>
    public string Exact { get; }

    /// <summary>The value of digits; -1 for anything else or beyond nine digits.</summary>
    public int Value { get; }

    /// <summary>The hash of <see cref="Folded"/>.</summary>
    internal int Hash { get; }

    /// <summary>The word itself; where it has a slip that a table mends, the same letters folded to the word meant.</summary>
    /// <remarks>For the thread alone that made the word.</remarks>
    internal Word MeantBy(IWordTable table)
    {
        if (ReferenceEquals(asked, table)) return meant!;
        meant = !table.Knows(Folded) && table.Meant(Folded) is { } other ? new Word(Exact, other) : this;
        asked = table;
        return meant;
    }

    /// <summary>What the lexicon has for the word. Like the other two it is for the thread alone that made the word.</summary>
    internal ref Lead InLexicon => ref inLexicon;

    /// <summary>What the words of dates have for it.</summary>
    internal ref Lead InDates => ref inDates;

    /// <summary>What the phrases of a page's furniture have for it.</summary>
    internal ref Lead InFurniture => ref inFurniture;

    /// <summary>A hash of letters, never negative; the same on every run.</summary>
    internal static int HashOf(ReadOnlySpan<char> letters)
    {
        unchecked
        {
            var hash = (uint)letters.Length;
            foreach (var letter in letters) hash = (hash ^ letter) * 0x9E3779B1;
            return (int)((hash ^ (hash >> 15)) & int.MaxValue);
        }
    }

    private static int ValueOf(string exact) =>
        exact.Length is > 0 and <= MostDigits && !exact.AsSpan().ContainsAnyExceptInRange('0', '9') ? int.Parse(exact) : -1;

    /// <summary>The table that looked for a word last, and where the word leads there: words come again and again.</summary>
    internal record struct Lead(object? Table, object? To);
}
