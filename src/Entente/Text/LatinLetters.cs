namespace Entente.Text;

/// <summary>
/// Letters of Latin script and the plain letters under them. The runtime's own normalisation needs a system library
/// that a bare machine may lack, so the few facts that reading needs stand here.
/// </summary>
/// <remarks>Source: Unicode Character Database 15, canonical decompositions of U+00C0–U+024F and U+1E00–U+1EFF; letters
/// with a stroke (đ, ø, ł) and ligatures (œ, æ) as press transliterations write them.</remarks>
public static class LatinLetters
{
    /// <summary>A plain letter, or two for a ligature, and the lower-case letters that fold to it.</summary>
    private static readonly (string Plain, string Marked)[] Rows =
    [
        ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
        ("ae", "æǣǽ"),
        ("b", "ḃḅḇ"),
        ("c", "çćĉċčḉ"),
        ("d", "ðďđḋḍḏḑḓ"),
        ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
        ("f", "ƒḟ"),
        ("g", "ĝğġģǧǵḡ"),
        ("h", "ĥħȟḣḥḧḩḫẖ"),
        ("i", "ìíîïĩīĭįıǐȉȋḭḯỉị"),
        ("j", "ĵǰ"),
        ("k", "ķĸǩḱḳḵ"),
        ("l", "ĺļľłḷḹḻḽ"),
        ("m", "ḿṁṃ"),
        ("n", "ñńņňŋǹṅṇṉṋ"),
        ("o", "òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"),
        ("oe", "œ"),
        ("p", "ṕṗ"),
        ("r", "ŕŗřȑȓṙṛṝṟ"),
        ("s", "śŝşšșṡṣṥṧṩ"),
        ("ss", "ß"),
        ("t", "ţťŧțṫṭṯṱẗ"),
        ("th", "þ"),
        ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
        ("v", "ṽṿ"),
        ("w", "ŵẁẃẅẇẉẘ"),
        ("x", "ẋẍ"),
        ("y", "ýÿŷȳẏẙỳỵỷỹ"),
        ("z", "źżžẑẓẕ"),
    ];

    /// <summary>A combining mark, and pairs of a letter and the letter that the mark makes of it.</summary>
    private static readonly (char Mark, string Pairs)[] Compositions =
    [
        ('\u0300', "aàeèiìnǹoòuùwẁyỳ"),
        ('\u0301', "aácćeégǵiíkḱlĺmḿnńoópṕrŕsśuúwẃyýzź"),
        ('\u0302', "aâcĉeêgĝhĥiîjĵoôsŝuûwŵyŷzẑ"),
        ('\u0303', "aãeẽiĩnñoõuũvṽyỹ"),
        ('\u0308', "aäeëhḧiïoötẗuüwẅxẍyÿ"),
        ('\u0327', "cçdḑeȩgģhḩkķlļnņrŗsştţ"),
        ('\u030c', "aǎcčdďeěgǧhȟiǐjǰkǩlľnňoǒrřsštťuǔzž"),
    ];

    /// <summary>The characters that the table of folded letters goes up to.</summary>
    private const int Span = 0x1f00;

    /// <summary>By character: a lookup for each letter with a mark is no place for hashing.</summary>
    private static readonly string?[] Folded = FoldedByLetter();

    private static readonly Dictionary<(char Letter, char Mark), char> Composed =
        Compositions.SelectMany(row => row.Pairs.Chunk(2).Select(pair => (Key: (pair[0], row.Mark), pair[1])))
            .ToDictionary(pair => pair.Key, pair => pair.Item2);

    /// <summary>The plain letters under a lower-case letter; null when it is plain already or of another script.</summary>
    public static string? Fold(char lower) => lower < Span ? Folded[lower] : null;

    /// <summary>A word in plain letters; the very same string where it is plain already.</summary>
    public static string Fold(string lower)
    {
        var at = 0;
        while (at < lower.Length && Fold(lower[at]) is null) at++;
        if (at == lower.Length) return lower;
        var folded = new System.Text.StringBuilder(lower, 0, at, lower.Length + 4);
        for (; at < lower.Length; at++)
            if (Fold(lower[at]) is { } plain) folded.Append(plain);
            else folded.Append(lower[at]);
        return folded.ToString();
    }

    /// <summary>A text in plain small letters, without marks: as people look names up.</summary>
    public static string Plain(string text)
    {
        var folded = Fold(text.ToLowerInvariant());
        return folded.Any(IsMark) ? string.Concat(folded.Where(letter => !IsMark(letter))) : folded;
    }

    /// <summary>The letter that a combining mark makes of a lower-case letter; null when there is none.</summary>
    public static char? Compose(char lower, char mark) =>
        Composed.TryGetValue((lower, mark), out var letter) ? letter : null;

    private static string?[] FoldedByLetter()
    {
        var folded = new string?[Span];
        foreach (var (plain, marked) in Rows)
            foreach (var letter in marked) folded[letter] = plain;
        return folded;
    }

    /// <summary>Whether a character is a mark that stands over, under or through the letter before it.</summary>
    public static bool IsMark(char c) => c is >= '\u0300' and <= '\u036f';
}
