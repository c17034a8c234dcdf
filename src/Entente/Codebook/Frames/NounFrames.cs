namespace Entente.Codebook.Frames;

/// <summary>Gives the nouns of mechanisms, groups and anniversaries to the lexicon.</summary>
internal static class NounFrames
{
    public static bool LoadMechanisms(CodebookNode node, LexiconBuilder lexicon)
    {
        foreach (var group in node.Items)
            foreach (var (key, strength) in new[] { ("strong", "strong"), ("weak", "weak") })
                foreach (var noun in group.List(key))
                    lexicon.AddNoun(noun, new Lexeme(LexemeKind.Mechanism, group["kind"].Text) { Detail = strength, Source = $"{group.File}:{group.Line}" });
        return true;
    }

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
