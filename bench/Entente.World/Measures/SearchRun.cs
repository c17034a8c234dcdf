using System.Diagnostics;
using Entente.Register;
using Entente.Register.Search;

namespace Entente.World;

/// <summary>
/// Tells how long searching takes in a register, warm and within the process, over queries by how common their words are:
/// words of every rarity alone and together, phrases, prefixes, alternatives, with filters and without.
/// </summary>
internal sealed class SearchRun(World world, Press press, IRegister register, BusyClock busy)
{
    /// <summary>So many pages tell how common words are.</summary>
    private const int Sampled = 1500;

    private const int Each = 25;
    private const int Warming = 8;
    private readonly Dice dice = new(world.Seed, 77);

    /// <summary>Milliseconds of each search, in order, by the sort of query: as the clock has them, and the processor's alone.</summary>
    public IReadOnlyDictionary<string, (double[] Clock, double[] Processor)> Run()
    {
        var texts = Enumerable.Range(0, Sampled).Select(i => press.Write((int)((long)i * press.Count / Sampled)).Reading.Text).ToArray();
        var ranks = texts.SelectMany(text => text.Split((char[])[' ', '\n', ',', '.', '’', '\'', '(', ')', ':', '«', '»'], StringSplitOptions.RemoveEmptyEntries).Distinct())
            .Where(word => word.Length > 3 && word.All(char.IsLetter)).GroupBy(word => word.ToLowerInvariant())
            .OrderByDescending(group => group.Count()).Select(group => group.Key).ToArray();
        string[] common = ranks[..20], middle = ranks[(ranks.Length / 20)..(ranks.Length / 4)], rare = ranks[(ranks.Length / 2)..];
        var sorts = new Dictionary<string, Func<SearchQuery>>
        {
            ["one common word"] = () => Words(common),
            ["two common words"] = () => Words(common, common),
            ["three common words"] = () => Words(common, common, common),
            ["one middling word"] = () => Words(middle),
            ["two middling words"] = () => Words(middle, middle),
            ["common and rare"] = () => Words(common, rare),
            ["one rare word"] = () => Words(rare),
            ["common or middling"] = () => new SearchQuery { Text = $"{dice.Pick(common)} OR {dice.Pick(middle)}" },
            ["common, not common"] = () => new SearchQuery { Text = $"{dice.Pick(common)} -{dice.Pick(common)}" },
            ["phrase of a text"] = () => new SearchQuery { Text = $"\"{Phrase(dice.Pick(texts))}\"" },
            ["common words in a row"] = () => new SearchQuery { Text = $"\"{dice.Pick(common)} {dice.Pick(common)}\"" },
            ["prefix"] = () => new SearchQuery { Text = dice.Pick(middle)[..4] + "*" },
            ["a person's name"] = () => new SearchQuery { Text = $"\"{dice.Pick(world.Officials).Name.Full}\"" },
            ["word, pair of parties"] = () => Words(common) with { Parties = [world.Parties[0].Code, dice.Pick(world.Parties).Code] },
            ["words, party, kind"] = () => Words(common, middle) with { Parties = [world.Parties[1].Code], Kinds = ["visit", "meeting"] },
            ["word, person"] = () => Words(common) with { People = [dice.Pick(world.Officials).Name.Full] },
            ["words, years past"] = () => Words(common, common) with { To = new NodaTime.LocalDate(WorldSize.LastYear - 10, 6, 30), AsOf = new NodaTime.LocalDate(WorldSize.LastYear - 12, 6, 30) },
        };
        var queries = sorts.ToDictionary(sort => sort.Key, sort => Enumerable.Range(0, Each).Select(_ => sort.Value()).ToArray());
        foreach (var query in queries.Values.SelectMany(queries => queries.Take(Warming))) _ = register.Search(query);
        return queries.ToDictionary(sort => sort.Key, sort => Times(sort.Value));
    }

    private (double[] Clock, double[] Processor) Times(SearchQuery[] queries)
    {
        var (clock, processor) = (new double[queries.Length], new double[queries.Length]);
        for (var i = 0; i < queries.Length; i++)
        {
            var (start, spent) = (Stopwatch.GetTimestamp(), busy.Time);
            _ = register.Search(queries[i]);
            clock[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            processor[i] = (busy.Time - spent).TotalMilliseconds;
        }

        return ([.. clock.Order()], [.. processor.Order()]);
    }

    private SearchQuery Words(params string[][] from) => new() { Text = string.Join(' ', from.Select(dice.Pick)) };

    private string Phrase(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var at = dice.Below(Math.Max(1, words.Length - 3));
        return string.Join(' ', words.Skip(at).Take(3)).Replace('"', ' ');
    }
}
