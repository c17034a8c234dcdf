namespace Entente.People;

/// <summary>A person of a story, as all its mentions make them out.</summary>
public sealed class Person(string name, string[] words)
{
    /// <summary>The fullest name printed.</summary>
    public string Name { get; private set; } = name;

    /// <summary>The name's words, folded.</summary>
    public string[] Words { get; private set; } = words;

    /// <summary>The state or organisation that the person belongs to; null while nothing ties the person to one.</summary>
    public string? Party { get; set; }

    /// <summary>Offices as told, with the mention that tells each.</summary>
    public List<(Title Title, PersonMention Mention)> Offices { get; } = new(1);

    /// <summary>The first rank printed, with its mention.</summary>
    public (Title Title, PersonMention Mention)? Rank { get; set; }

    public List<PersonMention> Mentions { get; } = new(2);

    /// <summary>Whether a title or honorific ever stood with the name; without one it may be a ship or a camp.</summary>
    public bool IsTitled { get; set; }

    /// <summary>Whether a name may be this person's: the same words, or the first or last of them.</summary>
    public bool MayBe(ReadOnlySpan<string> other) => other.Length <= Words.Length ? Bounds(other, Words) : Bounds(Words, other);

    private static bool Bounds(ReadOnlySpan<string> shorter, ReadOnlySpan<string> longer) => longer.StartsWith(shorter) || longer.EndsWith(shorter);

    public void Rename(string fuller, string[] fullerWords) => (Name, Words) = (fuller, fullerWords);
}
