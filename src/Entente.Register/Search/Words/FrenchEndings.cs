namespace Entente.Register.Search.Words;

/// <summary>What becomes of an ending that is found.</summary>
internal enum Act
{
    Remove,
    RemoveNoun,
    Replace,
    ReplaceAnywhere,
    ReplaceInFirst,
    ReplaceOux,
    RemoveOrReplace,
    RemoveAdverb,
    RemoveQuality,
    RemoveAdjective,
    RemoveVerbal,
    RemoveWithE,
    ReplaceParticiple,
    RemoveParticiple,
}

/// <summary>One ending of a table.</summary>
/// <param name="With">What stands in its place.</param>
internal sealed record Ending(string Text, Act Act, string With)
{
    public int Length => Text.Length;
}

/// <summary>Endings, the longest first, by their last letter.</summary>
internal sealed class EndingTable
{
    private readonly Ending[][] byLast = new Ending['z' + 1][];

    public EndingTable(params ReadOnlySpan<(string Endings, Act Act, string With)> rows)
    {
        var all = new List<Ending>();
        foreach (var (endings, act, with) in rows)
            foreach (var ending in endings.Split(' ')) all.Add(new Ending(ending, act, with));
        Array.Fill(byLast, []);
        foreach (var group in all.GroupBy(ending => ending.Text[^1]))
            byLast[group.Key] = [.. group.OrderByDescending(ending => ending.Length)];
    }

    public Ending? Longest(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word[^1] >= byLast.Length) return null;
        foreach (var ending in byLast[word[^1]])
            if (word.EndsWith(ending.Text, StringComparison.Ordinal)) return ending;
        return null;
    }
}

/// <summary>
/// The endings of French, in plain letters; a capital is a vowel that sounds as a consonant. The tables are those of the
/// published algorithm.
/// </summary>
internal static class FrenchEndings
{
    public static EndingTable Standard { get; } = new(
        ("ance iqUe isme able iste eux ances iqUes ismes ables istes", Act.Remove, ""),
        ("atrice ateur ation atrices ateurs ations", Act.RemoveNoun, ""),
        ("logie logies", Act.Replace, "log"),
        ("usion ution usions utions", Act.Replace, "u"),
        ("ence ences", Act.Replace, "ent"),
        ("ement ements", Act.RemoveAdverb, ""),
        ("ite ites", Act.RemoveQuality, ""),
        ("if ive ifs ives", Act.RemoveAdjective, ""),
        ("eaux", Act.ReplaceAnywhere, "eau"),
        ("aux", Act.ReplaceInFirst, "al"),
        ("oux", Act.ReplaceOux, "ou"),
        ("euse euses", Act.RemoveOrReplace, "eux"),
        ("issement issements", Act.RemoveVerbal, ""),
        ("amment", Act.ReplaceParticiple, "ant"),
        ("emment", Act.ReplaceParticiple, "ent"),
        ("ment ments", Act.RemoveParticiple, ""));

    public static EndingTable VerbInI { get; } = new(
        ("i ie ies ir ira irai iraIent irais irait iras irent irez iriez irions irons iront is issaIent issais issait issant "
            + "issante issantes issants isse issent isses issez issiez issions issons it", Act.Remove, ""));

    public static EndingTable Verb { get; } = new(
        ("ions", Act.RemoveNoun, ""),
        ("ee ees er era erai eraIent erais erait eras erez eriez erions erons eront ez iez", Act.Remove, ""),
        ("a ai aIent ais ait ant ante antes ants as asse assent asses assiez assions", Act.RemoveWithE, ""));

    public static EndingTable Residue { get; } = new(
        ("ion", Act.RemoveNoun, ""),
        ("ier iere Ier Iere", Act.Replace, "i"),
        ("e", Act.Replace, ""));

    public static EndingTable Doubled { get; } = new(("enn onn ett ell eill", Act.Remove, ""));

    /// <summary>How long the opening is after which endings of a verb may stand, for words that are no verbs for all they look.</summary>
    public static int OpeningLength(ReadOnlySpan<char> word) => word switch
    {
        ['p', 'a', 'r', ..] or ['c', 'o', 'l', ..] or ['t', 'a', 'p', ..] => 3,
        ['m', 'a', 'u', 'v', 'a', ..] => 5,
        ['n', 'i', 'a' or 'e' or 'i' or 'o' or 'u' or 'y', ..] => 3,
        _ => 0,
    };
}
