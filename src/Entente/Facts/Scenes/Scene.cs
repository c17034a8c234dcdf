using Entente.Codebook;
using Entente.Dates;
using Entente.Grammar;
using Entente.Pages;
using Entente.People;

namespace Entente.Facts.Scenes;

/// <summary>A story as the readers of facts see it: its sentences, its people, and the parties it is about.</summary>
internal sealed class Scene
{
    private readonly Dictionary<int, IReadOnlyList<Actor>> pairs = [];
    private readonly Dictionary<int, string> countries = [];
    private readonly Dictionary<int, Edtf> days = [];
    private KindSet[]? kinds;

    public required Book Book { get; init; }

    public required LanguageBook Language { get; init; }

    public required Passage Passage { get; init; }

    public required Cast Cast { get; init; }

    public required IReadOnlyList<ParsedSentence> Sentences { get; init; }

    /// <summary>Where readers note what they weighed; null unless the page is to be explained.</summary>
    public Deliberation? Deliberation { get; init; }

    /// <summary>When the story was published, as exactly as the page supports.</summary>
    public Edtf? Published { get; init; }

    /// <summary>The party from whose side the story is told; null when no party stands out.</summary>
    public string? Home { get; init; }

    /// <summary>Whether the story can be about diplomacy at all.</summary>
    public bool IsRelevant { get; init; }

    /// <summary>The parties that the story names, the most frequent first.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    /// <summary>The kinds of words that a sentence holds: a reader passes by a sentence with none of its own.</summary>
    public KindSet KindsIn(int sentence) => (kinds ??= FindKinds())[sentence];

    /// <summary>Notes where an engagement of a sentence took place.</summary>
    public void SetCountry(int sentence, string country) => countries[sentence] = country;

    /// <summary>The country where the story is in a sentence: that of the last engagement told; null before any.</summary>
    public string? CountryAt(int sentence)
    {
        for (var i = sentence; i >= 0; i--)
            if (countries.TryGetValue(i, out var country)) return country;
        return null;
    }

    /// <summary>Notes when an engagement of a sentence took place.</summary>
    public void SetWhen(int sentence, Edtf when) => days[sentence] = when;

    /// <summary>When the last engagement told before or in a sentence took place; null before any that is dated.</summary>
    public Edtf? WhenAt(int sentence)
    {
        for (var i = sentence; i >= 0; i--)
            if (days.TryGetValue(i, out var when)) return when;
        return null;
    }

    private KindSet[] FindKinds()
    {
        var found = new KindSet[Sentences.Count];
        for (var i = 0; i < found.Length; i++) found[i] = KindSet.In(Passage.Matches, Sentences[i].Range.First, Sentences[i].Range.End);
        return found;
    }

    /// <summary>Notes who meet in a sentence: whom "les deux parties" means from there on.</summary>
    public void SetPair(int sentence, IReadOnlyList<Actor> actors) => pairs[sentence] = actors;

    /// <summary>Whether a sentence tells itself who is in play.</summary>
    public bool HasPair(int sentence) => pairs.ContainsKey(sentence);

    /// <summary>Who "les deux parties" are in a sentence: those who met last, else the two parties most named.</summary>
    public IReadOnlyList<Actor> PairAt(int sentence)
    {
        for (var i = sentence; i >= 0; i--)
            if (pairs.TryGetValue(i, out var pair)) return pair;
        return [.. Parties.Where(Book.World.States.ContainsKey).Take(2).Select(party => new Actor(null, party))];
    }
}

/// <summary>Somebody who acts: a person, or a party without one.</summary>
/// <param name="Party">The party; null when the text ties the person to none.</param>
internal sealed record Actor(Person? Person, string? Party);
