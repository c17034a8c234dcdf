namespace Entente.Codebook.Frames;

/// <summary>How mechanisms are told: the nouns are in the lexicon, the words around them here.</summary>
/// <param name="Organs">Codes of bodies that count only with an edition.</param>
/// <param name="Standing">Words beside a weak noun that make it standing, folded.</param>
/// <param name="Wish">Lemmas under which a body that is not there yet is none.</param>
/// <param name="Create">Lemmas of setting up a body.</param>
/// <param name="Times">Nouns that count how often a body met, folded.</param>
/// <param name="Links">Words that lead to a session behind the name, folded.</param>
/// <param name="Its">Words before such a session, folded.</param>
public sealed record MechanismFrames(
    IReadOnlySet<string> Organs, IReadOnlySet<string> Standing, IReadOnlySet<string> Wish, IReadOnlySet<string> Create,
    IReadOnlySet<string> Times, IReadOnlySet<string> Links, IReadOnlySet<string> Its)
{
    internal static MechanismFrames None { get; } = new(Empty, Empty, Empty, Empty, Empty, Empty, Empty);

    private static IReadOnlySet<string> Empty => new HashSet<string>();

    internal static MechanismFrames Load(CodebookNode node, LexiconBuilder lexicon)
    {
        foreach (var group in node["kinds"].Items)
        {
            foreach (var strength in new[] { "strong", "weak" })
                foreach (var noun in group.List(strength))
                    lexicon.AddNoun(noun, new Lexeme(LexemeKind.Mechanism, group["kind"].Text) { Detail = strength, Source = $"{group.File}:{group.Line}" });
            group.RefuseOtherKeys();
        }
        foreach (var noun in node.List("organisers")) lexicon.AddNoun(noun, new Lexeme(LexemeKind.Group, "organisers"));
        foreach (var word in node.List("called")) lexicon.Add(word, new Lexeme(LexemeKind.Cue, "called"));
        var frames = new MechanismFrames(node.List("organs").ToHashSet(), FrameWords.Folded(node, "standing"), node.List("wish").ToHashSet(), node.List("create").ToHashSet(),
            FrameWords.Folded(node, "times"), FrameWords.Folded(node, "links"), FrameWords.Folded(node, "its"));
        node.RefuseOtherKeys();
        return frames;
    }
}
