namespace Entente.Text;

/// <summary>A word, number or sign of a text, as matching sees it. The text itself is never changed.</summary>
/// <param name="Start">Where it starts in the text, in UTF-16 units.</param>
/// <param name="End">The unit after its last.</param>
/// <param name="Word">What stands there; of an ordinal its digits.</param>
public readonly record struct Token(int Start, int End, TokenKind Kind, TokenShape Shape, Word Word)
{
    private readonly ushort linesBefore;

    public TextSpan Span => TextSpan.FromBounds(Start, End);

    /// <summary>Its letters in lower case without diacritics; the sign itself for punctuation.</summary>
    public string Folded => Word.Folded;

    /// <summary>Its letters in lower case with their diacritics, composed.</summary>
    public string Exact => Word.Exact;

    /// <summary>Whether blanks stand before it (a hyphen is no blank).</summary>
    public bool SpaceBefore { get; init; }

    /// <summary>Whether a hyphen joins it to the token before.</summary>
    public bool HyphenBefore { get; init; }

    /// <summary>How many line ends stand before it; more than 65,535 count as so many.</summary>
    public int LinesBefore
    {
        get => linesBefore;
        init => linesBefore = (ushort)Math.Min(value, ushort.MaxValue);
    }

    /// <summary>The value of a number or ordinal ("7e", "1er") in digits; -1 for anything else or beyond nine digits.</summary>
    public int Value => Word.Value;

    public bool IsWord => Kind is TokenKind.Word;

    public bool IsNumber => Kind is TokenKind.Number;

    /// <summary>Whether its first letter is a capital.</summary>
    public bool IsCapitalised => Shape is not TokenShape.Lower;

    public bool Is(char sign) => Kind is TokenKind.Sign && Folded[0] == sign;

    public bool Is(string folded) => Folded == folded;
}

public enum TokenKind : byte
{
    Word,

    /// <summary>Digits alone.</summary>
    Number,

    /// <summary>Digits with an ordinal ending: "7e", "1er", "92ᵉ".</summary>
    Ordinal,

    /// <summary>A punctuation mark or symbol.</summary>
    Sign,
}

public enum TokenShape : byte
{
    /// <summary>No capital at the start; numbers and signs too.</summary>
    Lower,

    /// <summary>A capital, then lower case.</summary>
    Title,

    /// <summary>Two letters or more, all capitals.</summary>
    Upper,

    /// <summary>One capital letter alone.</summary>
    Single,
}
