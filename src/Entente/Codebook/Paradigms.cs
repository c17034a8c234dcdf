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

    public Paradigm(CodebookNode node)
    {
        Name = node["paradigm"].Text;
        cut = node["infinitive"].Text;
        foreach (var (key, tense) in Tenses) Add(node[key], tense);
        AddParticiples(node["participle"]);
        foreach (var gerund in node.List("gerund")) endings.Add((gerund, new VerbForm(VerbTense.Gerund, false)));
        node.RefuseOtherKeys("examples");
    }

    public string Name { get; }

    /// <summary>Every form of a lemma, the infinitive first.</summary>
    public IEnumerable<(string Form, VerbForm Meaning)> Conjugate(string lemma, CodebookNode where)
    {
        if (!lemma.EndsWith(cut, StringComparison.Ordinal)) throw where.Error($"“{lemma}” does not end in “{cut}”, as paradigm {Name} wants");
        var stem = lemma[..^cut.Length];
        yield return (lemma, new VerbForm(VerbTense.Infinitive, false));
        foreach (var (ending, form) in endings) yield return (stem + ending, form);
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
