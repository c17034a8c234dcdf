namespace Entente.Codebook.Frames;

/// <summary>How assistance is worded.</summary>
/// <param name="Give">Verbs whose subject gives their object.</param>
/// <param name="Equip">Verbs whose object receives what follows "de".</param>
/// <param name="Receive">Verbs whose subject receives their object.</param>
/// <param name="Make">Verbs that carry a noun of giving: "faire don de", "procéder à la remise de".</param>
/// <param name="Put">Verbs that give with "à la disposition de".</param>
/// <param name="Attend">Verbs after which a noun of giving tells that it took place.</param>
/// <param name="Thank">Verbs of thanks: the one thanked gave to the one who speaks.</param>
/// <param name="Vague">Goods that a later wording may name more exactly.</param>
/// <param name="Premises">Goods that are ground and buildings: that they will be handed over is a date, no promise.</param>
public sealed record AssistanceFrames(
    IReadOnlySet<string> Give, IReadOnlySet<string> Equip, IReadOnlySet<string> Receive, IReadOnlySet<string> Make, IReadOnlySet<string> Put,
    IReadOnlySet<string> Attend, IReadOnlySet<string> Thank, IReadOnlySet<string> Vague, IReadOnlySet<string> Premises)
{
    /// <summary>All verbs that tell a gift by themselves.</summary>
    internal IReadOnlySet<string> Acts { get; } = ActionVerbs.All(Give, Equip, Receive, Put);

    internal static AssistanceFrames Load(CodebookNode node, LexiconBuilder lexicon)
    {
        foreach (var noun in node.List("nouns")) lexicon.AddNoun(noun, new Lexeme(LexemeKind.Gift, noun));
        foreach (var goods in node.List("goods")) lexicon.AddNoun(goods, new Lexeme(LexemeKind.Goods, goods));
        foreach (var word in node.List("never")) lexicon.AddNoun(word, new Lexeme(LexemeKind.Cue, Cues.Keepsake));
        foreach (var word in node.List("tokens")) lexicon.AddNoun(word, new Lexeme(LexemeKind.Cue, Cues.Token));
        foreach (var word in node.List("appraised")) lexicon.Add(word, new Lexeme(LexemeKind.Cue, Cues.Appraised));
        foreach (var word in node.List("disposal")) lexicon.AddNoun(word, new Lexeme(LexemeKind.Cue, Cues.Disposal));
        foreach (var word in node.List("measures")) lexicon.AddNoun(word, new Lexeme(LexemeKind.Cue, Cues.Measure));
        var frames = new AssistanceFrames(
            Set(node, "give"), Set(node, "equip"), Set(node, "receive"), Set(node, "make"), Set(node, "put"), Set(node, "attend"), Set(node, "thank"), Set(node, "vague"), Set(node, "premises"));
        node.RefuseOtherKeys();
        return frames;
    }

    internal static HashSet<string> Set(CodebookNode node, string key) => node.List(key).ToHashSet();
}

/// <summary>How deployments are worded.</summary>
/// <param name="Send">Verbs whose object is sent or kept in place.</param>
/// <param name="Abroad">Those of them that need no mission where a place abroad is named.</param>
/// <param name="Move">Verbs whose subject, troops, goes to a mission, serves in it or comes back.</param>
/// <param name="Contribute">Verbs whose subject, a party, takes part in a mission with troops.</param>
/// <param name="Leave">Verbs by which counted troops leave for a place abroad.</param>
/// <param name="This">Words before "mission" that take up one named before.</param>
/// <param name="Stay">Verbs by which counted troops stand in a place abroad.</param>
/// <param name="Relieve">Verbs that make of "relève" a relief by their subject.</param>
/// <param name="Others">Words behind a number that counts more of the troops named before ("32 autres").</param>
public sealed record DeploymentFrames(
    IReadOnlySet<string> Send, IReadOnlySet<string> Abroad, IReadOnlySet<string> Move, IReadOnlySet<string> Contribute, IReadOnlySet<string> Leave, IReadOnlySet<string> This,
    IReadOnlySet<string> Stay, IReadOnlySet<string> Relieve, IReadOnlySet<string> Others)
{
    internal static DeploymentFrames Load(CodebookNode node, LexiconBuilder lexicon)
    {
        foreach (var (key, detail) in new[] { ("people", "people"), ("units", "unit"), ("ships", "ship") })
            foreach (var noun in node.List(key)) lexicon.AddNoun(noun, new Lexeme(LexemeKind.Troops, noun) { Detail = detail });
        foreach (var noun in node.List("nouns")) lexicon.AddNoun(noun, new Lexeme(LexemeKind.Cue, Cues.Departure));
        foreach (var phrase in node.List("peacekeeping")) lexicon.Add(phrase, new Lexeme(LexemeKind.Cue, Cues.Peacekeeping));
        foreach (var word in node.List("possessive")) lexicon.Add(word, new Lexeme(LexemeKind.Cue, Cues.Possessive));
        foreach (var phrase in node.List("strength")) lexicon.Add(phrase, new Lexeme(LexemeKind.Cue, Cues.Strength));
        foreach (var word in node.List("mission_words")) lexicon.Add(word, new Lexeme(LexemeKind.Cue, Cues.MissionWord));
        foreach (var rounded in node["rounded"].Items)
            lexicon.AddNoun(rounded["word"].Text, new Lexeme(LexemeKind.Cue, Cues.Rounded) { Value = rounded["value"].Number });
        var frames = new DeploymentFrames(
            AssistanceFrames.Set(node, "send"), AssistanceFrames.Set(node, "abroad"), AssistanceFrames.Set(node, "move"),
            AssistanceFrames.Set(node, "contribute"), AssistanceFrames.Set(node, "leave"), AssistanceFrames.Set(node, "this"),
            AssistanceFrames.Set(node, "stay"), AssistanceFrames.Set(node, "relieve"), AssistanceFrames.Set(node, "others"));
        node.RefuseOtherKeys();
        return frames;
    }
}

/// <summary>How appointments are worded.</summary>
/// <param name="Name">Verbs whose object, or subject in the passive, is given an office.</param>
/// <param name="Become">Verbs whose subject comes into an office.</param>
/// <param name="Take">Verbs that do so with one of <paramref name="TakeObjects"/>.</param>
/// <param name="TakeObjects">"fonctions", "poste", "commandement".</param>
/// <param name="Replace">Verbs whose subject follows their object.</param>
/// <param name="Hand">Verbs by which the subject hands the baton to who follows.</param>
/// <param name="Relay">Nouns that, taken, make the subject follow somebody ("la relève").</param>
/// <param name="Lead">Verbs of commanding, which tell an appointment where "depuis" dates them.</param>
/// <param name="Present">Verbs that, in the passive, introduce their subject in a new office.</param>
/// <param name="New">Words before an office that "être" gives its subject, folded ("nouvel").</param>
public sealed record AppointmentFrames(
    IReadOnlySet<string> Name, IReadOnlySet<string> Become, IReadOnlySet<string> Take, IReadOnlySet<string> TakeObjects,
    IReadOnlySet<string> Replace, IReadOnlySet<string> Hand, IReadOnlySet<string> Relay, IReadOnlySet<string> Lead, IReadOnlySet<string> New,
    IReadOnlySet<string> Present)
{
    /// <summary>All verbs that tell an appointment.</summary>
    internal IReadOnlySet<string> Acts { get; } = ActionVerbs.All(Name, Become, Take, Replace, Hand, Lead, Present);

    internal static AppointmentFrames Load(CodebookNode node, LexiconBuilder lexicon)
    {
        foreach (var phrase in node.List("congratulate")) lexicon.Add(phrase, new Lexeme(LexemeKind.Cue, Cues.Congratulate));
        foreach (var noun in node.List("nouns")) lexicon.AddNoun(noun, new Lexeme(LexemeKind.Cue, Cues.Appointment));
        foreach (var word in node.List("honours")) lexicon.AddNoun(word, new Lexeme(LexemeKind.Cue, Cues.Honour));
        foreach (var word in node.List("commands")) lexicon.AddNoun(word, new Lexeme(LexemeKind.Cue, Cues.Command));
        foreach (var word in node.List("batons")) lexicon.Add(word, new Lexeme(LexemeKind.Cue, Cues.Baton));
        foreach (var phrase in node.List("orders")) lexicon.Add(phrase, new Lexeme(LexemeKind.Cue, Cues.Orders));
        foreach (var noun in node.List("successors")) lexicon.Add(noun, new Lexeme(LexemeKind.Cue, Cues.Successor));
        foreach (var noun in node.List("handovers")) lexicon.Add(noun, new Lexeme(LexemeKind.Cue, Cues.Handover));
        foreach (var word in node.List("incoming")) lexicon.Add(word, new Lexeme(LexemeKind.Cue, Cues.Incoming));
        foreach (var phrase in node.List("capacity")) lexicon.Add(phrase, new Lexeme(LexemeKind.Cue, Cues.Capacity));
        var frames = new AppointmentFrames(
            AssistanceFrames.Set(node, "name"), AssistanceFrames.Set(node, "become"), AssistanceFrames.Set(node, "take"),
            AssistanceFrames.Set(node, "take_objects"), AssistanceFrames.Set(node, "replace"), AssistanceFrames.Set(node, "hand"),
            AssistanceFrames.Set(node, "relay"), AssistanceFrames.Set(node, "lead"), FrameWords.Folded(node, "new"), AssistanceFrames.Set(node, "present"));
        node.RefuseOtherKeys();
        return frames;
    }
}

/// <summary>The verbs of several lists in one, so that one look tells that a verb is in none.</summary>
internal static class ActionVerbs
{
    public static IReadOnlySet<string> All(params ReadOnlySpan<IReadOnlySet<string>> lists)
    {
        var all = new HashSet<string>();
        foreach (var list in lists) all.UnionWith(list);
        return all;
    }
}

/// <summary>The ids of the cues that the frames of actions give to the lexicon.</summary>
internal static class Cues
{
    public const string
        Keepsake = "keepsake", Measure = "measure", Departure = "departure", Peacekeeping = "peacekeeping", Strength = "strength",
        MissionWord = "mission-word", Rounded = "rounded", Congratulate = "congratulate", Appointment = "appointment", Honour = "honour",
        Command = "command", Orders = "orders", Disposal = "disposal", Baton = "baton", Possessive = "possessive",
        Successor = "successor", Handover = "handover", Incoming = "incoming", Capacity = "capacity", Token = "token", Appraised = "appraised";
}
