namespace Entente.Codebook.Frames;

/// <summary>Gives the nouns of groups and anniversaries to the lexicon.</summary>
internal static class NounFrames
{
    private static readonly string[] Groups = ["pair", "side", "delegation", "other", "guest", "diplomat", "commander", "officer"];

    /// <summary>Lists of words that are known to the engine by the list's name.</summary>
    private static readonly string[] Cues = ["nations", "background", "masculine", "feminine", "latter", "bearer", "greeting", "kin"];

    public static bool LoadGroups(CodebookNode node, LexiconBuilder lexicon)
    {
        foreach (var key in Groups)
            foreach (var noun in node[key].Texts) lexicon.AddNoun(noun, new Lexeme(LexemeKind.Group, key) { Detail = noun });
        foreach (var key in Cues)
            foreach (var word in node.List(key)) lexicon.AddNoun(word, new Lexeme(LexemeKind.Cue, key));
        node.RefuseOtherKeys();
        return true;
    }

    public static bool LoadCommemorations(CodebookNode node, LexiconBuilder lexicon)
    {
        foreach (var noun in node["nouns"].Texts) lexicon.AddNoun(noun, new Lexeme(LexemeKind.Anniversary, "anniversary"));
        foreach (var noun in node["days"].Texts) lexicon.AddNoun(noun, new Lexeme(LexemeKind.Anniversary, "anniversary") { Detail = "day" });
        foreach (var group in node["counted"].Items)
            foreach (var noun in group["nouns"].Texts)
                lexicon.AddNoun(noun, new Lexeme(LexemeKind.Anniversary, "anniversary") { Detail = "counted", Value = group["value"].Number });
        foreach (var noun in node["years"].Texts) lexicon.AddNoun(noun, new Lexeme(LexemeKind.Anniversary, "years"));
        foreach (var noun in node["origins"].Texts) lexicon.AddNoun(noun, new Lexeme(LexemeKind.Anniversary, "origin"));
        foreach (var noun in node["matters"].Texts) lexicon.AddNoun(noun, new Lexeme(LexemeKind.Anniversary, "matter"));
        node.RefuseOtherKeys();
        return true;
    }
}
