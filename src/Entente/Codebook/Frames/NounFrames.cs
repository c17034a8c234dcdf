namespace Entente.Codebook.Frames;

/// <summary>Gives the nouns of groups and anniversaries to the lexicon.</summary>
internal static class NounFrames
{
    public static bool LoadGroups(CodebookNode node, LexiconBuilder lexicon)
    {
        foreach (var key in new[] { "pair", "side", "delegation" })
            foreach (var noun in node[key].Texts) lexicon.AddNoun(noun, new Lexeme(LexemeKind.Group, key) { Detail = noun });
        return true;
    }

    public static bool LoadCommemorations(CodebookNode node, LexiconBuilder lexicon)
    {
        foreach (var noun in node["nouns"].Texts) lexicon.AddNoun(noun, new Lexeme(LexemeKind.Anniversary, "anniversary"));
        foreach (var noun in node["years"].Texts) lexicon.AddNoun(noun, new Lexeme(LexemeKind.Anniversary, "years"));
        foreach (var noun in node["origins"].Texts) lexicon.AddNoun(noun, new Lexeme(LexemeKind.Anniversary, "origin"));
        return true;
    }
}
