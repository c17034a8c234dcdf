namespace Entente.World;

/// <summary>
/// A world of parties, officials, mechanisms, instruments, plans and undertakings, and all that happened in it up to its
/// last day. It is made from a seed and the number of dispatches that it shall give, and is the truth that they tell of.
/// </summary>
public sealed class World
{
    private const double BigPairShare = 0.2;
    private const double HomeShare = 0.08;

    /// <summary>The share of the dispatches that tell news at the time; the rest tell it late or once more.</summary>
    private const double FreshShare = 0.95;

    private readonly Dictionary<Party, Careers> careers = [];

    private World(int seed, WorldSize size, bool isEven)
    {
        (Seed, Size, IsEven) = (seed, size, isEven);
        Parties = new Dice(seed, 0).Shuffle(Party.All)[..size.Parties];
        var officials = 0;
        foreach (var party in Parties)
        {
            careers[party] = new Careers(party, seed, officials, size);
            officials += careers[party].Officials.Count;
        }

        Officials = [.. Parties.SelectMany(party => careers[party].Officials)];
        Stories = [.. Write().OrderBy(story => story.Day)];
    }

    public int Seed { get; }

    public WorldSize Size { get; }

    /// <summary>Whether every pair of parties has as much of the news as every other.</summary>
    public bool IsEven { get; }

    /// <summary>The first two are the pair with a fifth of the news, unless news is evenly spread.</summary>
    public IReadOnlyList<Party> Parties { get; }

    public IReadOnlyList<Official> Officials { get; }

    /// <summary>All that the press has to tell, by day.</summary>
    public IReadOnlyList<Story> Stories { get; }

    internal Ids Ids { get; } = new();

    public static World Create(int seed, int dispatches, bool even = false) => new(seed, WorldSize.For(dispatches), even);

    public Careers CareersOf(Party party) => careers[party];

    /// <summary>Whether parties are the pair of which a fifth of the news tells, and no other.</summary>
    public bool IsBigPair(IReadOnlyList<Party> parties) =>
        parties.Count == 2 && parties.Contains(Parties[0]) && parties.Contains(Parties[1]);

    private IEnumerable<Story> Write()
    {
        var fresh = Size.Dispatches * FreshShare;
        var chronicles = new List<Chronicle>();
        chronicles.AddRange(Home(fresh));
        chronicles.AddRange(Regions());
        var pairs = Pairs();
        var between = fresh - chronicles.Sum(chronicle => chronicle.Dispatches);
        var big = IsEven ? between / (pairs.Count + 1) : fresh * BigPairShare;
        var left = between - big;
        chronicles.Add(Told(Parties[0], Parties[1], big));
        var weights = pairs.Select((_, rank) => IsEven ? 1 : 1.0 / (rank + 4)).ToArray();
        chronicles.AddRange(pairs.Select((pair, rank) => Told(pair.A, pair.B, left * weights[rank] / weights.Sum())));
        return chronicles.SelectMany(chronicle => chronicle.Stories);
    }

    private Chronicle[] Home(double fresh)
    {
        var share = Math.Min(1, fresh * HomeShare / (HomeHistory.PerPartyAndYear * Size.Parties * Size.Years));
        return [.. Parties.Select(party => Run(new HomeHistory(this, party, share, new Dice(Seed, 2, party.Index))))];
    }

    private Chronicle[] Regions()
    {
        var groups = Parties.Chunk((Parties.Count + Size.Regions - 1) / Size.Regions).Where(group => group.Length > 3);
        return [.. groups.Select(group => Run(new RegionHistory(this, group, new Dice(Seed, 3, group[0].Index))))];
    }

    /// <summary>A history of two parties with as many stories as give about so many dispatches.</summary>
    private Chronicle Told(Party a, Party b, double dispatches)
    {
        var stories = (int)(dispatches / 4);
        for (var round = 0; ; round++)
        {
            var chronicle = Run(new PairHistory(this, a, b, stories, new Dice(Seed, 4, a.Index, b.Index)));
            if (round == 3 || chronicle.Dispatches == 0) return chronicle;
            stories = (int)Math.Round(stories * dispatches / chronicle.Dispatches);
        }
    }

    private List<(Party A, Party B)> Pairs()
    {
        var dice = new Dice(Seed, 5);
        var pairs = new List<(Party A, Party B)>();
        var known = new HashSet<(int, int)> { Key(Parties[0], Parties[1]) };
        while (pairs.Count < Math.Min(Size.Pairs, (Parties.Count * (Parties.Count - 1) / 2) - 1))
        {
            var pair = (A: dice.Pick(Parties), B: dice.Pick(Parties));
            if (pair.A != pair.B && known.Add(Key(pair.A, pair.B))) pairs.Add(pair);
        }

        return pairs;
    }

    private static (int, int) Key(Party a, Party b) => (Math.Min(a.Index, b.Index), Math.Max(a.Index, b.Index));

    private static Chronicle Run(History history)
    {
        history.Run();
        return history.Chronicle;
    }
}
