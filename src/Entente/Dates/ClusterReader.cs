using Entente.Text;

namespace Entente.Dates;

/// <summary>Reads clusters in the order of the text: what one names, the next may count from.</summary>
internal readonly ref struct ClusterReader
{
    private readonly DateBook book;
    private readonly SenseTable senses;
    private readonly DateContext context;
    private readonly Viewpoint? view;
    private readonly Narrative told;
    private readonly List<int> starts;

    public ClusterReader(DateBook book, SenseTable senses, DateContext context)
    {
        this.book = book;
        this.senses = senses;
        this.context = context;
        view = Viewpoint.Of(context.Published);
        told = senses.Memory.Narrative.Begin(context);
        starts = Sentences.Starts(in senses, book.Roles);
    }

    public void Read(List<DateCluster> clusters, List<DateExpression> into)
    {
        foreach (var cluster in clusters)
            if (!Ages.Tells(in senses, book.Roles, cluster)) Add(cluster, into);
    }

    private void Add(DateCluster cluster, List<DateExpression> read)
    {
        var (bound, here, back) = BoundOf(cluster.First);
        var number = Sentences.Find(starts, cluster.First);
        var setting = new Setting(view, told, number, back ? Direction.Past : DirectionOf(cluster, bound, number));
        var parts = Parts(cluster, setting);
        if (parts.Count == 0) return;
        Tell(cluster, parts, setting.Sentence);
        if (here is { } token && context.Reference is { } today) parts.Insert(0, Single(token, token + 1, Resolved.Day(today)));
        if (LooksBack(cluster) && parts.Count == 1) parts[0] = parts[0] with { LooksBack = true };
        var apart = cluster.Joining is Joining.List && !Consecutive(parts);
        if (apart) read.AddRange(parts);
        else read.Add(Bounded(parts.Count == 1 ? parts[0] : Whole(parts, here is not null), bound));
    }

    private List<DateExpression> Parts(DateCluster cluster, Setting setting)
    {
        Siblings.Share(cluster, setting);
        var parts = senses.Memory.Parts;
        parts.Clear();
        foreach (var atom in cluster.Atoms)
        {
            if (DateResolver.Resolve(atom, setting) is not { } resolved) continue;
            if (cluster.Joining is Joining.Range && parts.Count > 0) resolved = Siblings.After(parts[^1], resolved);
            parts.Add(Single(atom.First, atom.End, resolved));
        }
        return parts;
    }

    /// <summary>Notes what was named, for what counts from it.</summary>
    private void Tell(DateCluster cluster, List<DateExpression> parts, int sentence)
    {
        var atom = cluster.Atoms[0];
        if (parts[0].Type is TimexType.Date or TimexType.Time)
            told.Take(Siblings.Interval(parts[0].When, parts[^1].When), sentence, atom.Grain == 1, LooksBack(cluster));
        if (atom is { Grain: 3, Fields.Year: { } year } && parts.Count == 1) told.TakeYear(year, sentence);
    }

    /// <summary>"la veille": told aside, so that the story goes on from where it was.</summary>
    private static bool LooksBack(DateCluster cluster) => cluster.Atoms[0] is { Make: Making.DayFromThen, Fields.Days: < 0 };

    /// <summary>"d'ici" looks ahead; a date that a noun takes ("la session de mai") has no verb; else the verb tells.</summary>
    private Direction? DirectionOf(DateCluster cluster, DateBound bound, int number)
    {
        if (bound is DateBound.By) return Direction.Future;
        if (context.Direction is null && bound is DateBound.At && OfNoun(cluster)) return null;
        if (senses.FindBefore(cluster.First, book.Roles.Purpose) is not null) return cluster.Atoms[0].Grain == 4 ? Direction.Future : null;
        var direction = Verb(cluster, number);
        if (bound is not (DateBound.Until or DateBound.Before)) return direction;
        return direction is Direction.Past ? null : bound is DateBound.Until ? Direction.Future : direction;
    }

    /// <summary>Whether a noun takes it; the "de" of "de mars à mai" is none of a noun's.</summary>
    private bool OfNoun(DateCluster cluster) => senses.FindBefore(cluster.First, book.Roles.Of) is not null
        && (cluster.Joining is not Joining.Range || senses.Find(cluster.Atoms[0].End, book.Roles.RangeLink) is null);

    private Direction? Verb(DateCluster cluster, int number)
    {
        if (context.Direction?.Invoke(cluster.First) is { } known) return known;
        var stop = number + 1 < starts.Count ? starts[number + 1] : senses.End;
        return new TenseGuess(book, senses).Of(cluster.First, cluster.End, starts[number], stop);
    }

    /// <summary>What the words before make of a date; the token of "ici" in "d'ici"; whether they look back ("depuis").</summary>
    private (DateBound Bound, int? Here, bool Back) BoundOf(int first)
    {
        if (senses.FindBefore(first, book.Roles.Bound) is not { } words) return (DateBound.At, null, false);
        var bound = words.Value switch
        {
            "since" or "from" => DateBound.Since,
            "until" => DateBound.Until,
            "by" => DateBound.By,
            "before" => DateBound.Before,
            _ => DateBound.After,
        };
        for (var i = first - words.Length; i < first; i++)
            if (senses.Find(i, book.Roles.Here) is { Length: 1 }) return (bound, i, false);
        return (bound, null, words.Value == "since");
    }

    private DateExpression Single(int first, int end, Resolved resolved) => new()
    {
        Span = TextSpan.FromBounds(senses.Tokens[first].Start, senses.Tokens[end - 1].End),
        First = first,
        End = end,
        Type = resolved.Type,
        Value = resolved.Value,
        When = resolved.When,
        Note = resolved.Note,
        Background = view is not null && resolved.When?.Latest is { } latest && latest.Year <= view.First.Year - 2,
    };

    private static DateExpression Whole(List<DateExpression> parts, bool withHere)
    {
        var last = parts[^1];
        return last with
        {
            Span = withHere ? parts[1].Span.Union(last.Span) : parts[0].Span.Union(last.Span),
            First = parts[withHere ? 1 : 0].First,
            When = Siblings.Interval(parts[withHere ? 1 : 0].When, last.When),
            Value = withHere || parts[0].Value == last.Value ? last.Value : $"{parts[0].Value}/{last.Value}",
            Note = parts.Find(part => part.Note is not null)?.Note,
            Parts = [.. parts],
        };
    }

    private static DateExpression Bounded(DateExpression date, DateBound bound)
    {
        if (bound is DateBound.At) return date;
        if (date.When is null) return date with { Bound = bound };
        var text = bound switch
        {
            DateBound.Since or DateBound.After => date.When.IsInterval ? date.When.Text : date.When.Text + "/",
            _ => date.When.IsInterval ? date.When.Text : "/" + date.When.Text,
        };
        return date with { Bound = bound, When = Edtf.TryParse(text, out var open) ? open : date.When };
    }

    /// <summary>Whether the dates of a list follow each other without a gap.</summary>
    private static bool Consecutive(List<DateExpression> parts)
    {
        for (var i = 1; i < parts.Count; i++)
            if (parts[i - 1].When?.Latest is not { } end || parts[i].When?.Earliest is not { } start || end.PlusDays(1) != start) return UnknownYears(parts);
        return true;
    }

    private static bool UnknownYears(List<DateExpression> parts) =>
        parts.Count == 2 && parts.TrueForAll(part => part.Value.StartsWith("XXXX-", StringComparison.Ordinal))
        && int.TryParse(parts[0].Value.AsSpan(parts[0].Value.Length - 2), out var first)
        && int.TryParse(parts[1].Value.AsSpan(parts[1].Value.Length - 2), out var second) && second == first + 1;
}
