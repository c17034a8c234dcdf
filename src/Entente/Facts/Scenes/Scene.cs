using Entente.Codebook;
using Entente.Dates;
using Entente.Grammar;
using Entente.Pages;
using Entente.People;

namespace Entente.Facts.Scenes;

/// <summary>A story as the readers of facts see it: its sentences, its people, and the parties it is about.</summary>
internal sealed class Scene : IDisposable
{
    private readonly Notes<Actor[]> pairs = new();
    private readonly Notes<string> countries = new();
    private readonly Notes<Edtf> days = new();
    private readonly Notes<Edtf> heldDays = new();
    private Actor[]? mostNamed;
    private KindSet[]? kinds;
    private FactStore? memory;

    public required Book Book { get; init; }

    public required LanguageBook Language { get; init; }

    public required Passage Passage { get; init; }

    public required Cast Cast { get; init; }

    public required List<ParsedSentence> Sentences { get; init; }

    /// <summary>The memory that the sentences stand in.</summary>
    public required GrammarStore Store { get; init; }

    /// <summary>The memory that the readers of facts work in.</summary>
    public FactStore Memory => memory ??= FactStore.Take();

    /// <summary>Where readers note what they weighed; null unless the page is to be explained.</summary>
    public Deliberation? Deliberation { get; init; }

    /// <summary>When the story was published, as exactly as the page supports.</summary>
    public Edtf? Published { get; init; }

    /// <summary>The party from whose side the story is told; null when no party stands out.</summary>
    public string? Home { get; init; }

    /// <summary>Whether the story can be about diplomacy at all.</summary>
    public bool IsRelevant { get; init; }

    /// <summary>How often the story names each party.</summary>
    public required PartyCount Counts { get; init; }

    /// <summary>The parties that the story names, the most frequent first.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    /// <summary>The kinds of words that a sentence holds: a reader passes by a sentence with none of its own.</summary>
    public KindSet KindsIn(int sentence) => (kinds ??= FindKinds())[sentence];

    /// <summary>Notes where an engagement of a sentence took place.</summary>
    public void SetCountry(int sentence, string country) => countries.Set(sentence, country);

    /// <summary>The country where the story is in a sentence: that of the last engagement told; null before any.</summary>
    public string? CountryAt(int sentence) => countries.LastAt(sentence);

    /// <summary>Notes when an engagement of a sentence took place, or is to.</summary>
    public void SetWhen(int sentence, Edtf when, bool held)
    {
        days.Set(sentence, when);
        if (held) heldDays.Set(sentence, when);
    }

    /// <summary>When the last engagement took place that was told before or in a sentence as held; null before any.</summary>
    public Edtf? HeldAt(int sentence) => heldDays.LastAt(sentence);

    /// <summary>When the last engagement told before or in a sentence took place; null before any that is dated.</summary>
    public Edtf? WhenAt(int sentence) => days.LastAt(sentence);

    private KindSet[] FindKinds()
    {
        var found = new KindSet[Sentences.Count];
        for (var i = 0; i < found.Length; i++) found[i] = KindSet.In(Passage.Matches, Sentences[i].Range.First, Sentences[i].Range.End);
        return found;
    }

    /// <summary>Whose ship or envoy is in a country when no word tells: the story's own side, else the state most named besides; null when there is none.</summary>
    public string? Sender(string country)
    {
        if (Home is not null && Home != country) return Home;
        foreach (var party in Parties)
            if (party != country && Book.World.States.ContainsKey(party)) return party;
        return null;
    }

    /// <summary>Notes who meet in a sentence: whom "les deux parties" means from there on.</summary>
    public void SetPair(int sentence, Actor[] actors) => pairs.Set(sentence, actors);

    /// <summary>Whether a sentence tells itself who is in play.</summary>
    public bool HasPair(int sentence) => pairs.Has(sentence);

    /// <summary>Who "les deux parties" are in a sentence: those who met last, in what is told as background those of the story, else the two parties most named.</summary>
    public Actor[] PairAt(int sentence) => (IsBackground(sentence) && !HasPair(sentence) ? pairs.First : pairs.LastAt(sentence)) ?? (mostNamed ??= MostNamed());

    /// <summary>Who "les deux parties" are where three were in play last: the last two before them.</summary>
    public Actor[] TwoAt(int sentence) => PairAt(sentence) is var last && AreTwo(last) ? last : pairs.LastAt(sentence, AreTwo) ?? (mostNamed ??= MostNamed());

    /// <summary>Who is in play in a sentence: two where it says "les deux parties".</summary>
    public Actor[] ThoseAt(int sentence)
    {
        foreach (var chunk in Sentences[sentence].Chunks)
            if (chunk is { Kind: ChunkKind.NounPhrase, Definite: true, Plural: true } && (chunk.IsPerson || chunk.Is(LexemeKind.Group)) && Passage.Longest(chunk.First + 1, LexemeKind.Numeral) is { Lexeme.Value: 2 }) return TwoAt(sentence);
        return PairAt(sentence);
    }

    private static bool AreTwo(Actor[] actors)
    {
        string? first = null, second = null;
        foreach (var (_, party) in actors)
            if (party is null || party == first || party == second) continue;
            else if (first is null) first = party;
            else if (second is null) second = party;
            else return false;
        return true;
    }

    /// <summary>"Pour rappel, les deux pays": what a sentence tells besides the story.</summary>
    private bool IsBackground(int sentence) => Passage.Is(Sentences[sentence].Range.First, LexemeKind.Cue, "background");

    /// <summary>Gives back what the sentences stand in: they are not to be looked at any more.</summary>
    public void Dispose()
    {
        Store.GiveBack();
        memory?.GiveBack();
        Passage.Dispose();
    }

    private Actor[] MostNamed()
    {
        var (one, other) = ((string?)null, (string?)null);
        foreach (var party in Parties)
            if (other is null && Book.World.States.ContainsKey(party)) (one, other) = one is null ? (party, null) : (one, party);
        if (one is null) return [];
        return other is null ? [new Actor(null, one)] : [new Actor(null, one), new Actor(null, other)];
    }

    /// <summary>What is known from a sentence on, until a later one tells otherwise.</summary>
    private sealed class Notes<T>
        where T : class
    {
        /// <summary>In the order of their sentences.</summary>
        private List<(int Sentence, T Value)>? noted;

        public void Set(int sentence, T value)
        {
            noted ??= [];
            var at = CountUpTo(sentence);
            if (at > 0 && noted[at - 1].Sentence == sentence) noted[at - 1] = (sentence, value);
            else noted.Insert(at, (sentence, value));
        }

        public T? First => noted is [var (_, value), ..] ? value : null;

        public bool Has(int sentence) => noted is not null && CountUpTo(sentence) is var at and > 0 && noted[at - 1].Sentence == sentence;

        public T? LastAt(int sentence) => noted is not null && CountUpTo(sentence) is var at and > 0 ? noted[at - 1].Value : null;

        public T? LastAt(int sentence, Predicate<T> which)
        {
            for (var i = noted is null ? -1 : CountUpTo(sentence) - 1; i >= 0; i--)
                if (which(noted![i].Value)) return noted[i].Value;
            return null;
        }

        /// <summary>How many notes are of the sentence or of one before it.</summary>
        private int CountUpTo(int sentence)
        {
            var (low, high) = (0, noted!.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (noted[middle].Sentence <= sentence) low = middle + 1;
                else high = middle;
            }
            return low;
        }
    }
}

/// <summary>Somebody who acts: a person, or a party without one.</summary>
/// <param name="Party">The party; null when the text ties the person to none.</param>
internal readonly record struct Actor(Person? Person, string? Party);
