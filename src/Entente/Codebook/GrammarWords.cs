using Entente.Codebook.Frames;
using Entente.Text;

namespace Entente.Codebook;

/// <summary>
/// The words of a language on which the grammar itself turns (<c>grammar.yaml</c>): auxiliaries, modals, "and", articles
/// by what they tell. Words are folded, lemmas as in <c>verbs.yaml</c>.
/// </summary>
public sealed class GrammarWords
{
    private readonly string manner;
    private readonly string[] participle;
    private readonly HashSet<string> movesWithBe, modals, ahead, recentPast, speech, takeDe, noLonger, and, then, subjectRelative, objectRelative, indefinite, plural,
        numeralOne, negative, possessive, several, unknown, numero, neverPlural, euphonic, sources, controlObject;

    private GrammarWords(CodebookNode node)
    {
        (Have, Be, manner) = (node["have"].Text, node["be"].Text, node["manner"].Text);
        participle = [.. node["participle"].Texts];
        (movesWithBe, modals, ahead, recentPast) = (Lemmas(node, "moves_with_be"), Lemmas(node, "modals"), Lemmas(node, "ahead"), Lemmas(node, "recent_past"));
        (speech, takeDe) = (Lemmas(node, "speech"), Lemmas(node, "take_de"));
        (subjectRelative, objectRelative) = (Lemmas(node, "subject_relative"), Lemmas(node, "object_relative"));
        (noLonger, and, then) = (FrameWords.Folded(node, "no_longer"), FrameWords.Folded(node, "and"), FrameWords.Folded(node, "then"));
        (indefinite, plural, numeralOne) = (FrameWords.Folded(node, "indefinite"), FrameWords.Folded(node, "plural"), FrameWords.Folded(node, "numeral_one"));
        (negative, possessive, several) = (FrameWords.Folded(node, "negative"), FrameWords.Folded(node, "possessive"), FrameWords.Folded(node, "several"));
        (unknown, numero, neverPlural) = (FrameWords.Folded(node, "unknown"), FrameWords.Folded(node, "numero"), FrameWords.Folded(node, "never_plural"));
        controlObject = Lemmas(node, "control_object");
        (euphonic, sources) = (FrameWords.Folded(node, "euphonic"), FrameWords.Folded(node, "sources"));
        node.RefuseOtherKeys();
    }

    /// <summary>The lemma of the auxiliary of most verbs.</summary>
    public string Have { get; }

    /// <summary>The lemma of the auxiliary of passives.</summary>
    public string Be { get; }

    internal static GrammarWords Load(CodebookNode node) => new(node);

    public bool IsAuxiliary(string lemma) => lemma == Have || lemma == Be;

    public bool MovesWithBe(string? lemma) => lemma is not null && movesWithBe.Contains(lemma);

    public bool IsModal(string lemma) => modals.Contains(lemma);

    /// <summary>Whether a modal puts its infinitive ahead ("doit", "va").</summary>
    public bool PutsAhead(string modal) => ahead.Contains(modal);

    public bool IsRecentPast(string lemma) => recentPast.Contains(lemma);

    /// <summary>Whether a verb tells who speaks ("déclarer").</summary>
    public bool IsSpeech(string lemma) => speech.Contains(lemma);

    /// <summary>Whether the complement of a verb opens with "de", so that "de nouveaux accords" behind it is no object.</summary>
    public bool TakesDe(string? lemma) => lemma is null || takeDe.Contains(lemma);

    /// <summary>Whether a word has the ending of adverbs of manner.</summary>
    public bool EndsLikeManner(in Token token) => token.Folded.EndsWith(manner, StringComparison.Ordinal);

    /// <summary>Whether a word has a participle's ending, its accent included.</summary>
    public bool EndsLikeParticiple(in Token token)
    {
        foreach (var ending in participle)
            if (token.Exact.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>A negator that negates only what another one has negated ("plus").</summary>
    public bool IsNoLonger(in Token token) => noLonger.Contains(token.Folded);

    public bool IsAnd(in Token token) => and.Contains(token.Folded);

    /// <summary>Whether a coordinator sets what follows after what stands before ("puis").</summary>
    public bool IsThen(Lexeme? coordinator) => coordinator is not null && then.Contains(coordinator.Id);

    public bool IsSubjectRelative(Lexeme? relative) => relative is not null && subjectRelative.Contains(relative.Id);

    public bool IsObjectRelative(Lexeme? relative) => relative is not null && objectRelative.Contains(relative.Id);

    /// <summary>Whether a determiner opens the phrase of something known.</summary>
    public bool IsDefinite(in Token determiner) => !indefinite.Contains(determiner.Folded);

    public bool IsPlural(in Token determiner) => plural.Contains(determiner.Folded);

    public bool IsOne(in Token numeral) => numeralOne.Contains(numeral.Folded);

    public bool IsNegative(string article) => negative.Contains(article);

    public bool IsPossessive(string article) => possessive.Contains(article);

    /// <summary>Whether the word that opens a phrase makes it a plural.</summary>
    public bool IsSeveral(string article) => several.Contains(article);

    /// <summary>Whether the word that opens a phrase, article or preposition, tells of something not yet known.</summary>
    public bool IsUnknown(string article) => unknown.Contains(article);

    public bool IsNumero(in Token token) => numero.Contains(token.Folded);

    public bool IsNeverPlural(in Token token) => neverPlural.Contains(token.Folded);

    /// <summary>Whether a verb has its object do what its infinitive tells ("inviter").</summary>
    public bool ControlsObject(string? lemma) => lemma is not null && controlObject.Contains(lemma);

    /// <summary>Whether a letter only joins a verb to its pronoun ("a-t-il").</summary>
    public bool IsEuphonic(in Token token) => euphonic.Contains(token.Folded);

    /// <summary>Whether a noun tells where news comes from ("un communiqué"): behind a verb of saying it is the one that speaks.</summary>
    public bool IsSource(in Token token) => sources.Contains(token.Folded);

    private static HashSet<string> Lemmas(CodebookNode node, string key) => [.. node[key].Texts];
}
