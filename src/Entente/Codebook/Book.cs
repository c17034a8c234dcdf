using Entente.Codebook.Events;
using Entente.Codebook.Frames;

namespace Entente.Codebook;

/// <summary>A codebook, compiled: what reading knows of the world and of a language. Immutable; safe to share.</summary>
public sealed class Book
{
    private readonly CodebookFiles files;

    private readonly Lazy<IReadOnlySet<string>> smallWords;

    private Book(CodebookFiles files)
    {
        this.files = files;
        smallWords = new(() => FunctionWords.Read(Root("fr/words.yaml")));
    }

    public required World World { get; init; }

    /// <summary>The languages that it can read, by ISO 639-1 code.</summary>
    public required IReadOnlyDictionary<string, LanguageBook> Languages { get; init; }

    /// <summary>A hash of the codebook's files.</summary>
    public required string Version { get; init; }

    /// <summary>Offices by protocol order, from <c>kinds/offices.yaml</c>; a smaller number is higher.</summary>
    public required IReadOnlyDictionary<string, OfficeKind> Offices { get; init; }

    /// <summary>The codes of kinds in the schemes of event data.</summary>
    public EventCodes Events { get; private init; } = EventCodes.Absent;

    /// <summary>Words that tell nothing by themselves, folded: a search need not find them.</summary>
    public IReadOnlySet<string> SmallWords => smallWords.Value;

    /// <summary>The paths of its files, in order.</summary>
    public IEnumerable<string> Files => files.Paths;

    /// <summary>The root of a further file of the codebook, for the part of reading that it feeds; null when it is absent.</summary>
    /// <exception cref="CodebookException">The file is no valid YAML.</exception>
    public CodebookNode? Root(string path)
    {
        var root = files.Root(path);
        files.ThrowIfWrong();
        return root;
    }

    /// <summary>Checks and compiles a codebook.</summary>
    /// <exception cref="CodebookException">Something in it is wrong; every error is listed with its file and line.</exception>
    public static Book Load(CodebookSource source)
    {
        var files = new CodebookFiles(source);
        var lexicon = new LexiconBuilder();
        var world = new WorldLoader(files, lexicon, "fr").Load();
        var offices = files.Each("kinds/offices.yaml", OfficeKind.Load).DistinctBy(office => office.Code).ToDictionary(office => office.Code);
        new CrossReferences(files, "fr").Check();
        var events = new EventCodesLoader(files).Load();
        var french = LanguageBook.Load(files, lexicon, "fr");
        files.ThrowIfWrong();
        return new Book(files)
        {
            World = world,
            Languages = new Dictionary<string, LanguageBook> { ["fr"] = french! },
            Version = source.Hash(),
            Offices = offices,
            Events = events,
        };
    }

    /// <summary>The codebook that the program ships with.</summary>
    public static Book LoadEmbedded() => Load(CodebookSource.Embedded());
}

/// <summary>An office as a kind: its place in protocol order, and whether one person alone holds it at a time.</summary>
/// <param name="Level">Protocol order; smaller is higher, equals are equals.</param>
public sealed record OfficeKind(string Code, int Level, bool SingleHolder, IReadOnlyDictionary<string, string> Names, bool OfState = false)
{
    internal static OfficeKind Load(CodebookNode node)
    {
        var kind = new OfficeKind(
            node["office"].Text, node["level"].Number, node["holders"].Text == "single",
            node["name"].Entries.ToDictionary(entry => entry.Key, entry => entry.Value.Text), node.Find("of")?.Text == "state");
        node.RefuseOtherKeys();
        return kind;
    }
}

/// <summary>What the codebook knows of one language.</summary>
public sealed class LanguageBook
{
    public required string Language { get; init; }

    public required Lexicon Lexicon { get; init; }

    /// <summary>The words on which its grammar turns.</summary>
    public required GrammarWords Grammar { get; init; }

    public required EngagementFrames Engagements { get; init; }

    public required InstrumentFrames Instruments { get; init; }

    public required MechanismFrames Mechanisms { get; init; }

    public required UndertakingFrames Undertakings { get; init; }

    public required ThemeWords Themes { get; init; }

    public required AssistanceFrames Assistance { get; init; }

    public required DeploymentFrames Deployments { get; init; }

    public required AppointmentFrames Appointments { get; init; }

    internal static LanguageBook? Load(CodebookFiles files, LexiconBuilder lexicon, string language)
    {
        var themes = new LanguageLoader(files, lexicon, language).Load();
        var at = (string name) => $"{language}/{name}.yaml";
        var instruments = files.Whole(at("instruments"), node => InstrumentFrames.Load(node, lexicon), InstrumentFrames.None);
        var mechanisms = files.Whole(at("mechanisms"), node => MechanismFrames.Load(node, lexicon), MechanismFrames.None);
        files.Whole(at("groups"), node => NounFrames.LoadGroups(node, lexicon), false);
        files.Whole(at("commemorations"), node => NounFrames.LoadCommemorations(node, lexicon), false);
        var grammar = files.Whole(at("grammar"), GrammarWords.Load, null);
        var engagements = files.Whole(at("engagements"), node => EngagementFrames.Load(node, lexicon), null);
        var undertakings = files.Whole(at("undertakings"), node => UndertakingFrames.Load(node, lexicon), null);
        var assistance = files.Whole(at("assistance"), node => AssistanceFrames.Load(node, lexicon), null);
        var deployments = files.Whole(at("deployments"), node => DeploymentFrames.Load(node, lexicon), null);
        var appointments = files.Whole(at("appointments"), node => AppointmentFrames.Load(node, lexicon), null);
        if (grammar is null || engagements is null || undertakings is null || assistance is null || deployments is null || appointments is null)
        {
            foreach (var name in (string[])["grammar", "engagements", "undertakings", "assistance", "deployments", "appointments"])
                if (files.Root(at(name)) is null) files.Note(new CodebookError(at(name), 0, "this file is missing"));
            files.ThrowIfWrong();
            return null;
        }
        return new LanguageBook
        {
            Language = language,
            Lexicon = lexicon.Build(),
            Grammar = grammar,
            Engagements = engagements,
            Instruments = instruments,
            Mechanisms = mechanisms,
            Undertakings = undertakings,
            Themes = themes,
            Assistance = assistance,
            Deployments = deployments,
            Appointments = appointments,
        };
    }
}
