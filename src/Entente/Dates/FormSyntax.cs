using Entente.Codebook;

namespace Entente.Dates;

/// <summary>
/// The notation of forms: names of classes, <c>{words}</c>, groups <c>( … )</c> with alternatives <c>|</c>, and
/// <c>?</c> after what may be absent. A form stands for every sequence of classes that it allows.
/// </summary>
internal ref struct FormSyntax(CodebookNode node, DateWords words)
{
    private readonly string form = node.Text;
    private int at;

    /// <summary>All sequences of classes that the form allows.</summary>
    /// <exception cref="CodebookException">The form is badly written, or names a class that does not exist.</exception>
    public List<int[]> Sequences()
    {
        var all = Alternatives();
        if (at < form.Length) throw node.Error($"“{form}” has one “)” too many");
        return all.Where(sequence => sequence.Length > 0).DistinctBy(sequence => string.Join(' ', sequence)).ToList();
    }

    private List<int[]> Alternatives()
    {
        var all = Sequence();
        while (at < form.Length && form[at] == '|')
        {
            at++;
            all.AddRange(Sequence());
        }
        return all;
    }

    private List<int[]> Sequence()
    {
        List<int[]> all = [[]];
        for (SkipBlanks(); at < form.Length && form[at] is not ('|' or ')'); SkipBlanks())
        {
            var item = Item();
            if (at < form.Length && form[at] == '?')
            {
                at++;
                item.Add([]);
            }
            all = [.. all.SelectMany(_ => item, (left, right) => (int[])[.. left, .. right])];
        }
        return all;
    }

    private List<int[]> Item() => form[at] switch
    {
        '(' => Group(),
        '{' => Words(),
        _ => Name(),
    };

    private List<int[]> Group()
    {
        at++;
        var inside = Alternatives();
        if (at >= form.Length) throw node.Error($"“{form}” lacks a “)”");
        at++;
        return inside;
    }

    private List<int[]> Words()
    {
        var close = form.IndexOf('}', at);
        if (close < 0) throw node.Error($"“{form}” lacks a “}}”");
        var phrase = form[(at + 1)..close];
        at = close + 1;
        var name = "{" + phrase + "}";
        if (words.Find(name) < 0) words.Add(phrase, name, "");
        return [[words.Class(name)]];
    }

    private List<int[]> Name()
    {
        var start = at;
        while (at < form.Length && (char.IsLetter(form[at]) || form[at] == '.')) at++;
        var name = form[start..at];
        if (words.Find(name) < 0) throw node.Error($"“{name}” is no class of words, in “{form}”");
        return [[words.Class(name)]];
    }

    private void SkipBlanks()
    {
        while (at < form.Length && form[at] == ' ') at++;
    }
}
