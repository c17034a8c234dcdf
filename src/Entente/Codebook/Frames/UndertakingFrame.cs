namespace Entente.Codebook.Frames;

/// <summary>A wording that carries undertakings.</summary>
/// <param name="Name">The frame's name, the rule of what it finds.</param>
/// <param name="Modality">A code of <c>kinds/modalities.yaml</c>.</param>
/// <param name="Reflexive">Whether the verb means it only with "se".</param>
/// <param name="NeedsObject">Whether words of the lexicon, cues that name the frame, must follow the verb ("d'accord").</param>
/// <param name="Takes">What the undertaking may stand in.</param>
/// <param name="Prepositions">Prepositions under which a noun may stand, besides none ("de", "sur").</param>
/// <param name="NeedsAddressee">Whether it holds only with an addressee.</param>
/// <param name="Ahead">Whether the verb itself may stand in the future or conditional.</param>
/// <param name="Negated">Whether the wording is a negative one.</param>
/// <param name="OfInstrument">Whether a text is its subject ("le plan prévoit").</param>
/// <param name="Says">Whether the verb is one of saying, so that only acts count in its clause.</param>
public sealed record UndertakingFrame(
    string Name, string Modality, bool Reflexive, bool NeedsObject, UndertakingShapes Takes,
    IReadOnlySet<string> Prepositions, bool NeedsAddressee, bool Ahead, bool Negated, bool OfInstrument, bool Says)
{
    /// <summary>The name of the rule by which it finds undertakings.</summary>
    public string Rule { get; } = $"commitment.{Name}";

    /// <summary>The preposition that an infinitive must have; any where it is null.</summary>
    public string? Under { get; private init; }

    /// <summary>The cue in the lexicon of words that must follow a frame's verb; its detail is frame and verb.</summary>
    public const string ObjectCue = "undertaking-object";

    private static readonly string[] Modalities = ["agreed", "affirmed", "pledged", "proposed", "requested", "tasked"];

    internal static IEnumerable<(string Lemma, UndertakingFrame Frame)> Load(CodebookNode node, LexiconBuilder lexicon)
    {
        var name = node["frame"].Text;
        var objects = node.List("object").ToArray();
        foreach (var phrase in objects) lexicon.Add(phrase, new Lexeme(LexemeKind.Cue, ObjectCue) { Detail = name });
        var frame = new UndertakingFrame(
            name, ModalityOf(node["modality"]), Flag(node, "reflexive"), objects.Length > 0,
            node["takes"].Items.Aggregate(UndertakingShapes.None, (all, item) => all | Shape(item)),
            node.List("after").ToHashSet(), Flag(node, "addressee"), Flag(node, "ahead"), Flag(node, "negated"), node.Find("of")?.Text == "instrument", Flag(node, "says")) { Under = node.Find("under")?.Text };
        var lemmas = node["verbs"].Texts.ToArray();
        node.RefuseOtherKeys("examples");
        return lemmas.Select(lemma => (lemma, frame));
    }

    private static bool Flag(CodebookNode node, string key) => node.Find(key)?.Flag ?? false;

    private static string ModalityOf(CodebookNode node) =>
        Modalities.Contains(node.Text) ? node.Text : throw node.Error($"“{node.Text}” is no modality; known are {string.Join(", ", Modalities)}");

    private static UndertakingShapes Shape(CodebookNode node) =>
        Enum.TryParse<UndertakingShapes>(node.Text, ignoreCase: true, out var shape) ? shape : throw node.Error($"“{node.Text}” is no shape of an undertaking");
}

/// <summary>What an undertaking may stand in after its verb.</summary>
[Flags]
public enum UndertakingShapes
{
    None = 0,

    /// <summary>"de renforcer …".</summary>
    Infinitive = 1,

    /// <summary>"que la France fournirait …".</summary>
    Clause = 1 << 1,

    /// <summary>A noun of action.</summary>
    Action = 1 << 2,

    /// <summary>A noun of an act that one could see done.</summary>
    Deed = 1 << 3,

    /// <summary>A noun of an act that only begins by being announced.</summary>
    Launch = 1 << 6,

    /// <summary>A noun of undertaking ("son engagement").</summary>
    Noun = 1 << 4,

    /// <summary>Any object without a preposition.</summary>
    Thing = 1 << 5,
}
