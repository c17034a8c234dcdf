namespace Entente.Register.Identity;

/// <summary>
/// What identity knows of a mention: a person's folded name and party, an engagement's kind, parties and date. Mentions
/// that say the same share one profile, so that work grows with what is distinct. A profile is its key: it can be made
/// from it again, and how two stand to each other depends on the two alone.
/// </summary>
internal abstract class Profile(string kind, string key)
{
    /// <summary>Parts fields in keys; folded text and codes never hold it.</summary>
    protected const char Bar = '|';

    /// <summary>The kind of entity: <c>person</c>, <c>engagement</c>…</summary>
    public string Kind { get; } = kind;

    /// <summary>All of the profile, as text; equal keys are the same profile.</summary>
    public string Key { get; } = key;

    /// <summary>Says more when larger, compared number by number: the less that is said links to the more.</summary>
    public virtual IReadOnlyList<int> Detail => [];

    /// <summary>The keys under which profiles that say less find this one.</summary>
    public virtual IEnumerable<string> UpKeys => [];

    /// <summary>The keys under which this one looks for profiles that say more.</summary>
    public virtual IEnumerable<string> DownKeys => [];

    /// <summary>The folded words of the name by which people look for it; none where it has no name.</summary>
    public virtual IEnumerable<string> NamedBy => [];

    /// <summary>
    /// Whether any two that share a key may be one, and each links to the most like it, not only to what says more. Such a
    /// profile has one set of keys, <see cref="UpKeys"/>.
    /// </summary>
    public virtual bool MeetsBothWays => false;

    /// <summary>
    /// What sources tell in different ways of the same thing: a name, a date. One that meets both ways links to the most like
    /// it of each way of telling.
    /// </summary>
    public virtual string Aspect => "";

    /// <summary>Relations as strong as this are beyond doubt, whatever else is alike.</summary>
    public virtual int Sure => int.MaxValue;

    /// <summary>Whether two of this kind are the same thing. Symmetric.</summary>
    public virtual Relation RelateTo(Profile other) => Relation.None;

    /// <summary>Whether this one says less than the other, and is so the one that looks for it.</summary>
    public bool SaysLessThan(Profile other)
    {
        for (var i = 0; i < Detail.Count; i++)
            if (Detail[i] != other.Detail[i])
                return Detail[i] < other.Detail[i];
        return string.CompareOrdinal(Key, other.Key) > 0;
    }

    /// <summary>Parties as they stand in keys: each once, in order.</summary>
    public static string JoinParties(IEnumerable<string> parties) =>
        string.Join('+', parties.Where(p => p.Length > 0).Select(p => Clean(p).Replace('+', ' ')).Distinct().Order(StringComparer.Ordinal));

    protected static string[] Split(string text, char by) => text.Length == 0 ? [] : text.Split(by);

    /// <summary>A code or printed text as it may stand in a key.</summary>
    protected static string Clean(string? text) => text is null ? "" : text.Replace(Bar, ' ');

    protected static string Listed(string joined) => joined.Replace("+", ", ");
}
