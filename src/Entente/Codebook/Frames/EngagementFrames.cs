namespace Entente.Codebook.Frames;

/// <summary>How engagements are told: the nouns are in the lexicon, the verbs here.</summary>
public sealed class EngagementFrames
{
    /// <summary>Lists of words that are known to the engine by the list's name.</summary>
    private static readonly string[] CueLists = ["soil", "home", "multilateral", "next", "previous", "that", "further", "present", "same-day", "proceedings", "severally"];

    /// <summary>Frames by the lemma of their verb.</summary>
    public required FrameTable<VerbFrame> Verbs { get; init; }

    /// <summary>Verbs that carry a noun of engagement, by lemma.</summary>
    public required FrameTable<SupportVerb> Support { get; init; }

    /// <summary>Whether a verb tells who leads a delegation ("conduite par").</summary>
    public bool LeadsDelegation(string lemma)
    {
        if (!Support.Contains(lemma)) return false;
        foreach (var verb in Support[lemma])
            if (verb.Through == "delegation") return true;
        return false;
    }

    /// <summary>Lemmas whose subject is the engagement.</summary>
    public required IReadOnlySet<string> Happen { get; init; }

    /// <summary>Verbs whose subject is the noun only with "se" or in the passive.</summary>
    public required IReadOnlySet<string> HappenItself { get; init; }

    /// <summary>Lemmas that in the present tell of what goes on as the story is told ("la réunion se poursuit").</summary>
    public required IReadOnlySet<string> UnderWay { get; init; }

    /// <summary>Lemmas by which a body meets ("la commission s'est réunie").</summary>
    public required IReadOnlySet<string> Convene { get; init; }

    /// <summary>Lemmas of taking place on the day of what their subject was.</summary>
    public required IReadOnlySet<string> Coincide { get; init; }

    /// <summary>Lemmas of going along: "accompagné de".</summary>
    public required IReadOnlySet<string> Companions { get; init; }

    /// <summary>Lemmas by which troops are seen at a parade ("sont apparus quatre contingents").</summary>
    public required IReadOnlySet<string> Appear { get; init; }

    /// <summary>Lemmas of having somebody do something before one's eyes: what one wishes to see done is proposed ("souhaite voir").</summary>
    public required IReadOnlySet<string> Witness { get; init; }

    /// <summary>Lemmas by which what was planned is put off, as their subject ("la signature devra attendre").</summary>
    public required IReadOnlySet<string> Wait { get; init; }

    /// <summary>Lemmas of handing on another's greetings or message.</summary>
    public required IReadOnlySet<string> Convey { get; init; }

    /// <summary>Lemmas of taking part: "A et B y ont assisté".</summary>
    public required IReadOnlySet<string> Attend { get; init; }

    /// <summary>Lemmas by which a meeting brings its objects together ("la réunion a regroupé A et B").</summary>
    public required IReadOnlySet<string> Gather { get; init; }

    /// <summary>The status that a verb gives: <c>planned</c>, <c>proposed</c>, <c>cancelled</c>, <c>deny</c>.</summary>
    public required IReadOnlyDictionary<string, string> Status { get; init; }

    /// <summary>Lemmas that tell the first day of a stay ("arriver", "entamer").</summary>
    public required IReadOnlySet<string> Begin { get; init; }

    /// <summary>Lemmas that tell its last day ("achever", "quitter").</summary>
    public required IReadOnlySet<string> End { get; init; }

    /// <summary>Lemmas of what comes next: "suivi d'un entretien".</summary>
    public required IReadOnlySet<string> Follow { get; init; }

    /// <summary>Lemmas whose infinitive, once they are past, tells what was done: "est venu présenter", "a pu s'entretenir".</summary>
    public required IReadOnlySet<string> Achieve { get; init; }

    /// <summary>Nouns of vessels: what arrives at a place with one of them is a port call.</summary>
    public required IReadOnlySet<string> Vessels { get; init; }

    internal static EngagementFrames Load(CodebookNode node, LexiconBuilder lexicon)
    {
        foreach (var group in node["nouns"].Items) AddNouns(group, lexicon);
        foreach (var turn in node.Find("turn")?.Items ?? []) AddTurn(turn, lexicon);
        foreach (var session in node.List("sessions")) lexicon.AddNoun(session, new Lexeme(LexemeKind.Session, session));
        foreach (var cue in CueLists)
            foreach (var word in node.List(cue)) lexicon.Add(word, new Lexeme(LexemeKind.Cue, cue), sensitive: true);
        foreach (var insignia in node.List("insignia")) lexicon.AddNoun(insignia, new Lexeme(LexemeKind.Cue, "insignia"));
        var frames = new EngagementFrames
        {
            Verbs = new FrameTable<VerbFrame>(node["verbs"].Items.SelectMany(VerbFrame.Load)),
            Support = new FrameTable<SupportVerb>(node["support"].Items.SelectMany(SupportVerb.Load)),
            Happen = node["happen"].Texts.ToHashSet(),
            HappenItself = node.List("happen_itself").ToHashSet(),
            Wait = node.List("wait").ToHashSet(),
            Appear = node.List("appear").ToHashSet(),
            Witness = node.List("witness").ToHashSet(),
            Convey = node.List("convey").ToHashSet(),
            UnderWay = node.List("under_way").ToHashSet(),
            Convene = node.List("convene").ToHashSet(),
            Coincide = node.List("coincide").ToHashSet(),
            Follow = node.List("follow").ToHashSet(),
            Begin = node.List("begin").ToHashSet(),
            End = node.List("end").ToHashSet(),
            Companions = node.List("companions").ToHashSet(),
            Attend = node.List("attend").ToHashSet(),
            Gather = node.List("gather").ToHashSet(),
            Achieve = node.List("achieve").ToHashSet(),
            Vessels = node.List("vessels").ToHashSet(),
            Status = node["status"].Items
                .SelectMany(item => item["verbs"].Texts.Select(verb => (verb, Status: item["status"].Text)))
                .ToDictionary(pair => pair.verb, pair => pair.Status),
        };
        node.RefuseOtherKeys();
        return frames;
    }

    private static void AddNouns(CodebookNode group, LexiconBuilder lexicon)
    {
        var kind = group["kind"].Text;
        foreach (var noun in group.List("nouns")) lexicon.AddNoun(noun, new Lexeme(LexemeKind.Event, kind) { Source = $"{group.File}:{group.Line}" });
        foreach (var noun in group.List("weak")) lexicon.AddNoun(noun, new Lexeme(LexemeKind.Event, kind) { Detail = "weak", Source = $"{group.File}:{group.Line}" });
        foreach (var noun in group.List("either")) lexicon.AddNoun(noun, new Lexeme(LexemeKind.Event, kind) { Detail = "either", Source = $"{group.File}:{group.Line}" });
        foreach (var name in group.List("names")) lexicon.Add(name, new Lexeme(LexemeKind.Event, kind) { Detail = "name", Source = $"{group.File}:{group.Line}" });
        group.RefuseOtherKeys("examples");
    }

    private static void AddTurn(CodebookNode turn, LexiconBuilder lexicon)
    {
        foreach (var cue in turn.List("honours")) lexicon.Add(cue, new Lexeme(LexemeKind.Cue, "honours") { Detail = turn["kind"].Text });
        foreach (var cue in turn.List("cues")) lexicon.Add(cue, new Lexeme(LexemeKind.Cue, "turn") { Detail = turn["kind"].Text });
    }
}

/// <summary>A verb that makes an engagement by itself.</summary>
/// <param name="Name">The frame's name, the rule of what it finds.</param>
/// <param name="Kind">The kind of engagement.</param>
/// <param name="Reflexive">Whether the verb means it only with "se".</param>
/// <param name="Subject">The role of its subject.</param>
/// <param name="Object">The role of its object; null when the object takes no part.</param>
/// <param name="With">The role of who follows "avec".</param>
/// <param name="To">The role of who follows "à".</param>
/// <param name="For">"place" where "pour" tells where the subject goes.</param>
/// <param name="Needs">What must stand with the verb for the frame to hold.</param>
public sealed record VerbFrame(
    string Name, string Kind, bool Reflexive, string Subject, string? Object, string? With, string? To, string? For, string? Needs)
{
    /// <summary>The name of the rule by which it finds engagements.</summary>
    public string Rule { get; } = $"verb.{Name}";

    internal static IEnumerable<(string Lemma, VerbFrame Frame)> Load(CodebookNode node)
    {
        var frame = new VerbFrame(
            node["frame"].Text, node["kind"].Text, node.Find("reflexive")?.Flag ?? false, node["subject"].Text,
            node.Find("object")?.Text, node.Find("avec")?.Text, node.Find("à")?.Text, node.Find("pour")?.Text, node.Find("needs")?.Text);
        var lemmas = node["verbs"].Texts.ToArray();
        node.RefuseOtherKeys("examples");
        return lemmas.Select(lemma => (lemma, frame));
    }
}

/// <summary>A verb that carries a noun of engagement.</summary>
/// <param name="Subject">The role of its subject.</param>
/// <param name="Through">"à" when the noun follows that preposition, "delegation" when the object is one.</param>
public sealed record SupportVerb(string Subject, string? Through)
{
    internal static IEnumerable<(string Lemma, SupportVerb Verb)> Load(CodebookNode node)
    {
        var verb = new SupportVerb(node["subject"].Text, node.Find("through")?.Text);
        return node["verbs"].Texts.Select(lemma => (lemma, verb));
    }
}
