namespace Entente.Codebook.Frames;

/// <summary>How undertakings are worded. The nouns and phrases are in the lexicon; the verbs are here.</summary>
public sealed class UndertakingFrames
{
    /// <summary>Frames by the lemma of their verb.</summary>
    public required IReadOnlyDictionary<string, UndertakingFrame[]> Verbs { get; init; }

    /// <summary>Verbs of wishing or opinion: a clause under one of them is no undertaking.</summary>
    public required IReadOnlySet<string> Wishes { get; init; }

    /// <summary>Verbs that only introduce the one that counts ("a tenu à réaffirmer").</summary>
    public required IReadOnlySet<string> Bridges { get; init; }

    /// <summary>Verbs of acts that one could see done.</summary>
    public required IReadOnlySet<string> Concrete { get; init; }

    /// <summary>Verbs of acts that are a direction.</summary>
    public required IReadOnlySet<string> Standing { get; init; }

    /// <summary>Verbs by whose bare future one party pledges.</summary>
    public required IReadOnlySet<string> Giving { get; init; }

    /// <summary>Verbs of keeping a promise: with the words for it, their future affirms.</summary>
    public required IReadOnlySet<string> Keeping { get; init; }

    /// <summary>Verbs that pledge with certain words after them ("prendra en charge").</summary>
    public required IReadOnlySet<string> Lending { get; init; }

    /// <summary>Verbs of events told ahead, which are no undertakings though several sides take part.</summary>
    public required IReadOnlySet<string> Scheduled { get; init; }

    /// <summary>Verbs whose field is a list of undertakings.</summary>
    public required IReadOnlySet<string> Lists { get; init; }

    /// <summary>Participles that set a target ("objectif porté à").</summary>
    public required IReadOnlySet<string> TargetVerbs { get; init; }

    /// <summary>Verbs by which a text comes about, or lives on, before anybody signs it.</summary>
    public required IReadOnlySet<string> Drafting { get; init; }

    /// <summary>Nouns of action that tell a gift with what is given behind them ("la restitution de deux camps").</summary>
    public required IReadOnlySet<string> Handing { get; init; }

    /// <summary>Whether a verb tells an act that can be undertaken.</summary>
    public bool IsAct(string? lemma) => lemma is not null && (Concrete.Contains(lemma) || Standing.Contains(lemma));

    /// <summary>Keys of the file whose phrases are cues of the lexicon.</summary>
    private static readonly (string Key, string Cue)[] Cues =
    [
        ("telegram", "telegram"), ("targets", "target"), ("own_side", "own-side"), ("own_party", "own-party"),
        ("list_objects", "list-object"), ("recurs", "recurs"),
        ("kept", "kept"), ("opinions", "opinion"), ("courtesies", "courtesy"), ("texts", "text"), ("numbered", "numbered"), ("lending_words", "lending"),
    ];

    internal static UndertakingFrames Load(CodebookNode node, LexiconBuilder lexicon)
    {
        AddNouns(node, lexicon);
        foreach (var (key, cue) in Cues)
            foreach (var phrase in node.List(key)) lexicon.AddNoun(phrase, new Lexeme(LexemeKind.Cue, cue));
        var frames = new UndertakingFrames
        {
            Verbs = node["frames"].Items.SelectMany(item => UndertakingFrame.Load(item, lexicon))
                .GroupBy(pair => pair.Lemma, pair => pair.Frame).ToDictionary(group => group.Key, group => group.ToArray()),
            Wishes = node.List("wishes").ToHashSet(),
            Bridges = node.List("bridges").ToHashSet(),
            Concrete = node.List("concrete").ToHashSet(),
            Standing = node.List("standing").ToHashSet(),
            Giving = node.List("giving").ToHashSet(),
            Keeping = node.List("keeping").ToHashSet(),
            Lending = node.List("lending").ToHashSet(),
            Scheduled = node.List("scheduled").ToHashSet(),
            Lists = node.List("lists").ToHashSet(),
            TargetVerbs = node.List("target_verbs").ToHashSet(),
            Drafting = node.List("drafting").ToHashSet(),
            Handing = node.List("handing").ToHashSet(),
        };
        node.RefuseOtherKeys();
        return frames;
    }

    private static void AddNouns(CodebookNode node, LexiconBuilder lexicon)
    {
        foreach (var (key, detail) in new[] { ("actions", "standing"), ("deeds", "deed"), ("launches", "launch"), ("weak", "weak") })
            foreach (var noun in node.List(key)) lexicon.AddNoun(noun, new Lexeme(LexemeKind.Action, noun) { Detail = detail });
        foreach (var noun in node.List("nouns")) lexicon.AddNoun(noun, new Lexeme(LexemeKind.Undertaking, noun));
    }
}
