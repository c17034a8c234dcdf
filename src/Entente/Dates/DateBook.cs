using Entente.Codebook;

namespace Entente.Dates;

/// <summary>How a language tells time, compiled from its <c>dates.yaml</c>. Immutable; safe on any thread.</summary>
public sealed class DateBook
{
    private DateBook(CodebookNode root)
    {
        Words = new DateWords();
        Numbers = new NumberClasses(Words, root.Find("hour-mark")?.Text ?? "");
        Words.Load(root["words"]);
        Forms = LoadForms(root["forms"]);
        Roles = new DateRoles(Words);
        Setters = [.. Words.Names.Select(DateFields.Setter)];
        PluralEndings = [.. root.List("plural-endings")];
        FutureEndings = [.. root.List("future-endings")];
        InfinitiveEndings = [.. root.List("infinitive-endings")];
        NeutralEndings = [.. root.List("neutral-endings")];
        ParticipleEndings = [.. root.List("participle-endings")];
        OtherParticipleEndings = [.. root.List("other-participle-endings")];
        BareParticipleEndings = [.. root.List("bare-participle-endings")];
        ExampleDay = root["example-day"].Text;
        root.RefuseOtherKeys();
    }

    /// <summary>The examples of the book's forms: words, the TIMEX3 value that they have on <see cref="ExampleDay"/>, and their line.</summary>
    public IReadOnlyList<(string Words, string Value, int Line)> Examples => examples;

    /// <summary>The day of publication that the examples are read on, as EDTF.</summary>
    public string ExampleDay { get; }

    internal DateWords Words { get; }

    internal NumberClasses Numbers { get; }

    internal FormTree Forms { get; }

    internal DateRoles Roles { get; }

    /// <summary>What a word of each class puts into a date's fields; null for a class that only shapes a form.</summary>
    internal Action<DateFields, Sense>?[] Setters { get; }

    /// <summary>How plural nouns end: a number before one counts it.</summary>
    internal string[] PluralEndings { get; }

    internal string[] FutureEndings { get; }

    internal string[] InfinitiveEndings { get; }

    /// <summary>Endings of tenses that tell nothing ("devait").</summary>
    internal string[] NeutralEndings { get; }

    /// <summary>Endings that only participles have.</summary>
    internal string[] ParticipleEndings { get; }

    /// <summary>Endings of participles that other words have too: they count behind an auxiliary.</summary>
    internal string[] OtherParticipleEndings { get; }

    /// <summary>Endings of participles in a text that has lost its accents: they count behind an auxiliary.</summary>
    internal string[] BareParticipleEndings { get; }

    private readonly List<(string, string, int)> examples = [];

    /// <exception cref="CodebookException">The file is wrong; file and line are named.</exception>
    public static DateBook Load(CodebookNode root)
    {
        ArgumentNullException.ThrowIfNull(root);
        return new DateBook(root);
    }

    private FormTree LoadForms(CodebookNode list)
    {
        var tree = new FormTree();
        var order = 0;
        foreach (var node in list.Items)
        {
            var sequences = new FormSyntax(node["form"], Words).Sequences();
            var form = DateForm.Load(node, order++, Words);
            foreach (var sequence in sequences) tree.Add(sequence, form);
            foreach (var (words, value) in node.Find("examples")?.Entries ?? []) examples.Add((words, value.Text, value.Line));
        }
        return tree;
    }
}
