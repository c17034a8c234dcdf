namespace Entente.Codebook.Frames;

/// <summary>How undertakings are worded.</summary>
public sealed class UndertakingFrames
{
    /// <summary>The modality of a verb, by lemma.</summary>
    public required IReadOnlyDictionary<string, string> Verbs { get; init; }

    /// <summary>The modality of an undertaking noun ("engagement", "soutien") after a verb of saying.</summary>
    public required IReadOnlySet<string> AffirmedNouns { get; init; }

    /// <summary>Adjectives after "être" or "se dire" that pledge ("prêt à").</summary>
    public required IReadOnlySet<string> PledgingAdjectives { get; init; }

    /// <summary>Verbs of saying after which a future clause is a pledge.</summary>
    public required IReadOnlySet<string> Says { get; init; }

    public required IReadOnlySet<string> Wishes { get; init; }

    public required IReadOnlySet<string> OwnSide { get; init; }

    public required IReadOnlySet<string> Concrete { get; init; }

    internal static UndertakingFrames Load(CodebookNode node, LexiconBuilder lexicon)
    {
        var modalities = node["modalities"].Items.ToArray();
        foreach (var action in node.List("actions")) lexicon.AddNoun(action, new Lexeme(LexemeKind.Action, action));
        foreach (var modality in modalities)
            foreach (var phrase in modality.List("phrases"))
                lexicon.Add(phrase, new Lexeme(LexemeKind.Cue, "undertaking") { Detail = modality["modality"].Text });
        return new UndertakingFrames
        {
            Verbs = Map(modalities),
            AffirmedNouns = All(modalities, "affirmed", "nouns"),
            PledgingAdjectives = All(modalities, "pledged", "adjectives"),
            Says = All(modalities, "pledged", "says"),
            Wishes = node.List("wishes").ToHashSet(),
            OwnSide = node.List("own_side").ToHashSet(),
            Concrete = node.List("concrete").ToHashSet(),
        };
    }

    private static Dictionary<string, string> Map(IEnumerable<CodebookNode> modalities)
    {
        var map = new Dictionary<string, string>();
        foreach (var modality in modalities)
            foreach (var verb in modality["verbs"].Items)
                if (!map.TryAdd(verb.Text, modality["modality"].Text)) throw verb.Error($"“{verb.Text}” has two modalities");
        return map;
    }

    private static HashSet<string> All(IEnumerable<CodebookNode> modalities, string modality, string key) =>
        modalities.Where(item => item["modality"].Text == modality).SelectMany(item => item.List(key)).ToHashSet();
}
