namespace Entente.Codebook;

/// <summary>Reads the closed classes, verbs, offices, ranks and themes of a language into its lexicon.</summary>
internal sealed class LanguageLoader(CodebookFiles files, LexiconBuilder lexicon, string language)
{
    /// <summary>What the moments of the past stand for in the lexicon.</summary>
    public const string Bygone = "bygone";

    private readonly Dictionary<string, Paradigm> paradigms = [];
    private readonly Dictionary<string, string> themeVerbs = [];
    private readonly Dictionary<LexemeKind, string> themeNames = [];

    public ThemeWords Load()
    {
        files.Whole(At("words"), ReadWords, false);
        foreach (var paradigm in files.Each(At("paradigms"), node => new Paradigm(node))) paradigms[paradigm.Name] = paradigm;
        foreach (var _ in files.Each(At("verbs"), ReadVerbs)) { }
        foreach (var _ in files.Each(At("offices"), ReadOffice)) { }
        foreach (var _ in files.Each(At("ranks"), ReadRank)) { }
        foreach (var _ in files.Each(At("honorifics"), ReadHonorific)) { }
        foreach (var _ in files.Each(At("themes"), ReadTheme)) { }
        KnowPages();
        return new ThemeWords { Verbs = themeVerbs, Names = themeNames };
    }

    /// <summary>The furniture of pages holds common words that no entry has: they are no slips for others ("articles", "articulés").</summary>
    private void KnowPages()
    {
        if (files.Root(At("pages")) is not { } pages) return;
        foreach (var (_, phrases) in pages.Entries)
            foreach (var phrase in phrases.Items) lexicon.Know(phrase.Text);
    }

    private string At(string name) => $"{language}/{name}.yaml";

    private bool ReadWords(CodebookNode node)
    {
        Words(node, "determiner", LexemeKind.Determiner);
        Words(node, "negation", LexemeKind.Negation);
        Words(node, "negator", LexemeKind.Negation, "pas");
        Words(node, "reflexive", LexemeKind.Reflexive);
        Words(node, "relative", LexemeKind.Relative);
        Words(node, "subordinator", LexemeKind.Subordinator);
        Words(node, "coordinator", LexemeKind.Coordinator);
        Words(node, "subject", LexemeKind.SubjectPronoun);
        Words(node, "object", LexemeKind.ObjectPronoun);
        Words(node, "adverb", LexemeKind.Adverb);
        Words(node, "former", LexemeKind.Former);
        Words(node, "interim", LexemeKind.Interim);
        Words(node, "filler", LexemeKind.Filler);
        foreach (var word in node.List("counterpart")) lexicon.AddNoun(word, new Lexeme(LexemeKind.Counterpart, word));
        foreach (var word in node.List("prenominal")) lexicon.Add(word, new Lexeme(LexemeKind.Cue, "prenominal"), sensitive: true);
        foreach (var word in node.List("dignity")) lexicon.Add(word, new Lexeme(LexemeKind.Honorific, "dignity"));
        foreach (var word in node.List("name_particle")) lexicon.Add(word, new Lexeme(LexemeKind.Cue, "name-particle"));
        foreach (var word in node.List("nationality")) lexicon.Add(word, new Lexeme(LexemeKind.Cue, "nationality"));
        foreach (var word in node.List("there")) lexicon.Add(word, new Lexeme(LexemeKind.Cue, "there"), sensitive: true);
        foreach (var word in node.List("speaker")) lexicon.Add(word, new Lexeme(LexemeKind.Speaker, word), sensitive: true);
        foreach (var word in node.List("speaker_self")) lexicon.Add(word, new Lexeme(LexemeKind.Cue, "speaker-self"), sensitive: true);
        foreach (var word in node.List("upcoming")) lexicon.Add(word, new Lexeme(LexemeKind.Cue, "upcoming"));
        foreach (var word in node.List("bygone")) lexicon.Add(word, new Lexeme(LexemeKind.Cue, Bygone));
        foreach (var word in node.List("squares")) lexicon.Add(word, new Lexeme(LexemeKind.Cue, "square"));
        foreach (var word in node.List("one_of_two")) lexicon.Add(word, new Lexeme(LexemeKind.Cue, "one-of-two"));
        foreach (var word in node.List("other_of_two")) lexicon.Add(word, new Lexeme(LexemeKind.Cue, "other-of-two"));
        foreach (var word in node.List("memorials")) lexicon.Add(word, new Lexeme(LexemeKind.Cue, "memorial"));
        foreach (var word in node.List("secretariat")) lexicon.Add(word, new Lexeme(LexemeKind.Cue, "secretariat"));
        foreach (var word in node.List("office_adjective")) lexicon.Add(word, new Lexeme(LexemeKind.Cue, "office-adjective"));
        foreach (var item in node["preposition"].Items)
            foreach (var form in item["forms"].Texts) lexicon.Add(form, new Lexeme(LexemeKind.Preposition, item["as"].Text), sensitive: true);
        Numbers(node["ordinal"], LexemeKind.Ordinal);
        Numbers(node["numeral"], LexemeKind.Numeral);
        node.RefuseOtherKeys();
        return true;
    }

    private void Words(CodebookNode node, string key, LexemeKind kind, string? id = null)
    {
        foreach (var word in node.List(key)) lexicon.Add(word, new Lexeme(kind, id ?? word), sensitive: true);
    }

    private void Numbers(CodebookNode node, LexemeKind kind)
    {
        foreach (var item in node.Items)
            foreach (var form in item["forms"].Texts)
                lexicon.Add(form, new Lexeme(kind, form) { Value = item["value"].Number }, sensitive: true);
    }

    private bool ReadVerbs(CodebookNode node)
    {
        var name = node["paradigm"].Text;
        if (!paradigms.TryGetValue(name, out var paradigm)) throw node.Error($"the paradigm {name} is not in {At("paradigms")}");
        foreach (var lemma in node["verbs"].Items)
        {
            foreach (var (form, meaning) in paradigm.Conjugate(lemma.Text, lemma)) AddForm(LexemeKind.Verb, lemma.Text, form, meaning);
            foreach (var (form, meaning) in paradigm.Spoken(lemma.Text)) AddForm(LexemeKind.SpokenVerb, lemma.Text, form, meaning);
        }
        node.RefuseOtherKeys("examples");
        return true;
    }

    private void AddForm(LexemeKind kind, string lemma, string form, VerbForm meaning) =>
        lexicon.Add(form, new Lexeme(kind, lemma) { Form = meaning, Plural = meaning.Plural }, sensitive: true);

    private bool ReadOffice(CodebookNode node)
    {
        var office = node["office"].Text;
        foreach (var own in node.Find("of")?.Items ?? [])
            foreach (var title in own["titles"].Texts) lexicon.AddNoun(title, new Lexeme(LexemeKind.Office, office) { Party = own["party"].Text, Source = $"{node.File}:{node.Line}" });
        foreach (var title in node.List("titles")) lexicon.AddNoun(title, new Lexeme(LexemeKind.Office, office) { Source = $"{node.File}:{node.Line}" });
        foreach (var title in node.List("bare")) lexicon.AddNoun(title, new Lexeme(LexemeKind.BareOffice, office) { Source = $"{node.File}:{node.Line}" });
        node.RefuseOtherKeys("examples");
        return true;
    }

    private bool ReadRank(CodebookNode node)
    {
        foreach (var title in node["titles"].Texts) lexicon.AddNoun(title, new Lexeme(LexemeKind.Rank, node["rank"].Text));
        node.RefuseOtherKeys("examples");
        return true;
    }

    private bool ReadHonorific(CodebookNode node)
    {
        lexicon.Add(node.IsMap ? node["form"].Text : node.Text, new Lexeme(LexemeKind.Honorific, "honorific"));
        return true;
    }

    /// <summary>Words of a theme; "verbs" count in any form, "names" are sorts of names that hint at it.</summary>
    private bool ReadTheme(CodebookNode node)
    {
        var theme = node["theme"].Text;
        foreach (var term in node.List("terms")) lexicon.AddNoun(term, new Lexeme(LexemeKind.Theme, theme));
        foreach (var hint in node.List("hints")) lexicon.AddNoun(hint, new Lexeme(LexemeKind.ThemeHint, theme));
        foreach (var lemma in node.List("verbs")) themeVerbs.TryAdd(lemma, theme);
        foreach (var item in node.Find("names")?.Items ?? [])
            themeNames[Enum.TryParse<LexemeKind>(item.Text, ignoreCase: true, out var kind) ? kind : throw item.Error($"“{item.Text}” is no sort of name")] = theme;
        node.RefuseOtherKeys("examples");
        return true;
    }
}
