namespace Entente.Codebook;

/// <summary>A list of codes or words: the file that holds it, and the key under which they stand there.</summary>
/// <param name="Name">What one of them is called in messages.</param>
internal sealed record Listing(string Name, string File, string Key);

/// <summary>Which files of a codebook speak of which others. A new file or key is added here to be checked.</summary>
internal static class CodebookTables
{
    private static readonly Listing
        Office = new("office", "kinds/offices.yaml", "office"),
        Rank = new("rank", "kinds/ranks.yaml", "rank"),
        Theme = new("theme", "kinds/themes.yaml", "theme"),
        Engagement = new("kind of engagement", "kinds/engagements.yaml", "kind"),
        Instrument = new("kind of instrument", "kinds/instruments.yaml", "kind"),
        Modality = new("modality", "kinds/modalities.yaml", "modality"),
        State = new("state", "world/states.yaml", "code");

    /// <summary>The keys of a language's files under which verbs stand by their lemma.</summary>
    private static readonly (string File, string[] Keys)[] VerbKeys =
    [
        ("engagements", ["verbs", "happen", "happen_itself"]),
        ("undertakings", ["verbs", "wishes", "bridges", "concrete", "standing", "giving", "keeping", "lending", "scheduled", "lists", "target_verbs"]),
        ("themes", ["verbs"]),
        ("instruments", ["sign", "adopt", "wish"]),
        ("mechanisms", ["wish"]),
        ("assistance", ["give", "equip", "receive", "make", "attend", "thank"]),
        ("deployments", ["send", "abroad", "move"]),
        ("appointments", ["name", "become", "take", "replace"]),
    ];

    /// <summary>Codes that must not stand twice in their file.</summary>
    public static IEnumerable<Listing> Unique(string language) =>
    [
        Office, Rank, Theme, Engagement, Instrument, Modality,
        Office with { File = $"{language}/offices.yaml" },
        Rank with { File = $"{language}/ranks.yaml" },
        Theme with { File = $"{language}/themes.yaml" },
        new Listing("paradigm", $"{language}/paradigms.yaml", "paradigm"),
        Verb(language),
    ];

    /// <summary>Files, keys in them, and the listing that must hold what stands there.</summary>
    public static IEnumerable<(string File, string Key, Listing Listing)> References(string language) =>
    [
        ($"{language}/offices.yaml", "office", Office),
        ($"{language}/ranks.yaml", "rank", Rank),
        ($"{language}/themes.yaml", "theme", Theme),
        ($"{language}/engagements.yaml", "kind", Engagement),
        ($"{language}/engagements.yaml", "from", Engagement),
        ($"{language}/mechanisms.yaml", "kind", Engagement),
        ($"{language}/instruments.yaml", "kind", Instrument),
        ($"{language}/undertakings.yaml", "modality", Modality),
        ("world/organisations.yaml", "kind", Engagement),
        ("world/missions.yaml", "country", State),
        .. from file in VerbKeys
           from key in file.Keys
           select ($"{language}/{file.File}.yaml", key, Verb(language)),
    ];

    /// <summary>Files whose entries own titles: the key of the code, and those of the titles.</summary>
    public static IEnumerable<(string File, string Code, string[] Keys)> Titles(string language) =>
    [
        ($"{language}/offices.yaml", "office", ["titles", "bare"]),
        ($"{language}/ranks.yaml", "rank", ["titles"]),
    ];

    private static Listing Verb(string language) => new("verb", $"{language}/verbs.yaml", "verbs");
}
