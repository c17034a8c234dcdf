namespace Entente.Codebook;

/// <summary>A pattern of conjugation: what is cut from the lemma, and what is put in its place for each form.</summary>
internal sealed class Paradigm
{
    private static readonly (string Key, VerbTense Tense)[] Tenses =
    [
        ("present", VerbTense.Present), ("imperfect", VerbTense.Imperfect), ("past", VerbTense.Past),
        ("future", VerbTense.Future), ("conditional", VerbTense.Conditional), ("subjunctive", VerbTense.Subjunctive),
    ];

    private readonly string cut;
    private readonly List<(string Ending, VerbForm Form)> endings = [];
    private readonly List<(string Ending, VerbForm Form)> first = [];

    public Paradigm(CodebookNode node)
    {
        Name = node["paradigm"].Text;
        cut = node["infinitive"].Text;
        foreach (var (key, tense) in Tenses) Add(node[key], tense);
        AddFirst(node.Find("first"));
        AddParticiples(node["participle"]);
        foreach (var gerund in node.List("gerund")) endings.Add((gerund, new VerbForm(VerbTense.Gerund, false)));
        node.RefuseOtherKeys("examples");
    }

    public string Name { get; }

    /// <summary>Every form of a lemma but those of the first person, the infinitive first.</summary>
    public IEnumerable<(string Form, VerbForm Meaning)> Conjugate(string lemma, CodebookNode where)
    {
        if (!lemma.EndsWith(cut, StringComparison.Ordinal)) throw where.Error($"“{lemma}” does not end in “{cut}”, as paradigm {Name} wants");
        var stem = lemma[..^cut.Length];
        yield return (lemma, new VerbForm(VerbTense.Infinitive, false));
        foreach (var (ending, form) in endings) yield return (stem + ending, form);
    }

    /// <summary>The forms of a lemma that only "je" and "nous" have.</summary>
    public IEnumerable<(string Form, VerbForm Meaning)> Spoken(string lemma)
    {
        foreach (var (ending, form) in first) yield return (lemma[..^cut.Length] + ending, form);
    }

    private void AddFirst(CodebookNode? node)
    {
        if (node is null) return;
        foreach (var (key, tense) in Tenses)
            if (node.Find(key) is { } forms) AddFirst(forms, tense);
        node.RefuseOtherKeys();
    }

    /// <summary>A form that the third person has too is known already.</summary>
    private void AddFirst(CodebookNode node, VerbTense tense)
    {
        var forms = node.Texts.ToArray();
        if (forms.Length != 2) throw node.Error("a tense needs two endings: singular and plural");
        if (!endings.Exists(known => known.Ending == forms[0] && known.Form.Tense == tense)) first.Add((forms[0], new VerbForm(tense, false)));
        first.Add((forms[1], new VerbForm(tense, true)));
    }

    private void Add(CodebookNode node, VerbTense tense)
    {
        var forms = node.Texts.ToArray();
        if (forms.Length != 2) throw node.Error("a tense needs two endings: singular and plural");
        endings.Add((forms[0], new VerbForm(tense, false)));
        endings.Add((forms[1], new VerbForm(tense, true)));
    }

    private void AddParticiples(CodebookNode node)
    {
        var forms = node.Texts.ToArray();
        for (var i = 0; i < forms.Length; i++)
            endings.Add((forms[i], new VerbForm(VerbTense.Participle, i >= 2 && forms[i] != forms[i - 2], i % 2 == 1 && forms[i] != forms[i - 1])));
    }
}
