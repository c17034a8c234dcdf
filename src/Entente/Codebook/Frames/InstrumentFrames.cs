namespace Entente.Codebook.Frames;

/// <summary>How instruments are told: the nouns are in the lexicon, the words around them here.</summary>
/// <param name="Sign">Lemmas of signing.</param>
/// <param name="Adopt">Lemmas that make a text without a signature.</param>
/// <param name="Wish">Lemmas under which a text that is not there yet is none.</param>
/// <param name="Making">Nouns of making a text, folded ("signature", "negociation").</param>
/// <param name="Consent">Words before a noun in the sense of consent, folded ("d", "commun").</param>
/// <param name="Refrain">Lemmas over the signing that tell that it was left undone.</param>
/// <param name="Term">Words that lead to the years that a text covers, folded ("periode").</param>
public sealed record InstrumentFrames(
    IReadOnlySet<string> Sign, IReadOnlySet<string> Adopt, IReadOnlySet<string> Wish,
    IReadOnlySet<string> Making, IReadOnlySet<string> Consent, IReadOnlySet<string> Term, IReadOnlySet<string> Refrain)
{
    /// <summary>The cue of words that tell that there is no text yet.</summary>
    public const string Unfinished = "unfinished";

    internal static InstrumentFrames None { get; } = new(Empty, Empty, Empty, Empty, Empty, Empty, Empty);

    private static IReadOnlySet<string> Empty => new HashSet<string>();

    internal static InstrumentFrames Load(CodebookNode node, LexiconBuilder lexicon)
    {
        foreach (var group in node["kinds"].Items) AddNouns(group, lexicon);
        foreach (var cue in node.List("unfinished")) lexicon.Add(cue, new Lexeme(LexemeKind.Cue, Unfinished));
        var frames = new InstrumentFrames(
            Lemmas(node, "sign"), Lemmas(node, "adopt"), Lemmas(node, "wish"),
            FrameWords.Folded(node, "making"), FrameWords.Folded(node, "consent"), FrameWords.Folded(node, "term"), Lemmas(node, "refrain"));
        node.RefuseOtherKeys();
        return frames;
    }

    private static void AddNouns(CodebookNode group, LexiconBuilder lexicon)
    {
        var kind = group["kind"].Text;
        foreach (var (key, strength) in new[] { ("nouns", null), ("bare", "bare"), ("weak", "weak"), ("world", "world") })
            foreach (var noun in group.List(key))
                lexicon.AddNoun(noun, new Lexeme(LexemeKind.Instrument, kind) { Detail = strength, Source = $"{group.File}:{group.Line}" });
        group.RefuseOtherKeys();
    }

    private static HashSet<string> Lemmas(CodebookNode node, string key) => node.List(key).ToHashSet();
}
