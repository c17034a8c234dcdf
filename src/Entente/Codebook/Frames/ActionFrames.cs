namespace Entente.Codebook.Frames;

/// <summary>How assistance is worded.</summary>
public sealed record AssistanceFrames(
    IReadOnlySet<string> Give, IReadOnlySet<string> Receive, IReadOnlySet<string> Never)
{
    internal static AssistanceFrames Load(CodebookNode node, LexiconBuilder lexicon)
    {
        foreach (var noun in node.List("nouns")) lexicon.AddNoun(noun, new Lexeme(LexemeKind.Gift, noun));
        foreach (var goods in node.List("goods")) lexicon.AddNoun(goods, new Lexeme(LexemeKind.Goods, goods));
        return new AssistanceFrames(Set(node, "give"), Set(node, "receive"), Set(node, "never"));
    }

    internal static HashSet<string> Set(CodebookNode node, string key) => node.List(key).ToHashSet();
}

/// <summary>How deployments are worded.</summary>
public sealed record DeploymentFrames(IReadOnlySet<string> Verbs, IReadOnlySet<string> Nouns)
{
    internal static DeploymentFrames Load(CodebookNode node, LexiconBuilder lexicon)
    {
        foreach (var noun in node.List("troops")) lexicon.AddNoun(noun, new Lexeme(LexemeKind.Troops, noun));
        node.Find("mission_words");
        return new DeploymentFrames(AssistanceFrames.Set(node, "verbs"), AssistanceFrames.Set(node, "nouns"));
    }
}

/// <summary>How appointments are worded.</summary>
public sealed record AppointmentFrames(
    IReadOnlySet<string> Name, IReadOnlySet<string> Take, IReadOnlySet<string> TakeObjects, IReadOnlySet<string> Replace,
    IReadOnlySet<string> Nouns)
{
    internal static AppointmentFrames Load(CodebookNode node, LexiconBuilder lexicon)
    {
        foreach (var phrase in node.List("congratulate")) lexicon.Add(phrase, new Lexeme(LexemeKind.Cue, "congratulate"));
        foreach (var noun in node.List("nouns")) lexicon.AddNoun(noun, new Lexeme(LexemeKind.Cue, "appointment"));
        foreach (var phrase in node.List("predecessor")) lexicon.Add(phrase, new Lexeme(LexemeKind.Cue, "predecessor"));
        return new AppointmentFrames(
            AssistanceFrames.Set(node, "name"), AssistanceFrames.Set(node, "take"), AssistanceFrames.Set(node, "take_objects"),
            AssistanceFrames.Set(node, "replace"), AssistanceFrames.Set(node, "nouns"));
    }
}
