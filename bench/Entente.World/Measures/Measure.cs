namespace Entente.World;

/// <summary>How well a clustering, and a follow-through, tell the truth about a press: kind by kind.</summary>
public sealed class Measure
{
    private readonly Dictionary<MentionKind, Contingency> identity = [];
    private readonly Dictionary<MentionKind, Confusion> fates = [];

    public IReadOnlyDictionary<MentionKind, Contingency> Identity => identity;

    public IReadOnlyDictionary<MentionKind, Confusion> Fates => fates;

    /// <summary>Goes once through all pages, keeping only counts.</summary>
    public static Measure Of(Press press, IClustering clustering, IFollowThrough? followThrough = null)
    {
        var measure = new Measure();
        foreach (var page in press.Pages)
            foreach (var mention in page.Mentions) measure.Add(mention, clustering, followThrough);
        return measure;
    }

    public void Add(Mention mention, IClustering clustering, IFollowThrough? followThrough)
    {
        Under(identity, mention.Kind).Add(mention.Truth, clustering.ClusterOf(mention));
        if (mention.Fate is { } fate) Under(fates, mention.Kind).Add(fate, followThrough?.FateOf(mention));
    }

    private static T Under<T>(Dictionary<MentionKind, T> all, MentionKind kind)
        where T : new()
    {
        if (!all.TryGetValue(kind, out var one)) all[kind] = one = new T();
        return one;
    }
}
