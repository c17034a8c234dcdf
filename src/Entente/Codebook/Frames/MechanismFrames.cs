namespace Entente.Codebook.Frames;

/// <summary>How mechanisms are told: the nouns are in the lexicon, the words around them here.</summary>
/// <param name="Organs">Codes of bodies that count only with an edition.</param>
/// <param name="Standing">Words beside a weak noun that make it standing, folded.</param>
/// <param name="Wish">Lemmas under which a body that is not there yet is none.</param>
public sealed record MechanismFrames(IReadOnlySet<string> Organs, IReadOnlySet<string> Standing, IReadOnlySet<string> Wish)
{
    internal static MechanismFrames None { get; } = new(new HashSet<string>(), new HashSet<string>(), new HashSet<string>());

    internal static MechanismFrames Load(CodebookNode node, LexiconBuilder lexicon)
    {
        foreach (var group in node["kinds"].Items)
        {
            foreach (var strength in new[] { "strong", "weak" })
                foreach (var noun in group.List(strength))
                    lexicon.AddNoun(noun, new Lexeme(LexemeKind.Mechanism, group["kind"].Text) { Detail = strength, Source = $"{group.File}:{group.Line}" });
            group.RefuseOtherKeys();
        }
        var frames = new MechanismFrames(node.List("organs").ToHashSet(), FrameWords.Folded(node, "standing"), node.List("wish").ToHashSet());
        node.RefuseOtherKeys();
        return frames;
    }
}
