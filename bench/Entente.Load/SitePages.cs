using System.Text.Json;

namespace Entente.Load;

/// <summary>Addresses of every kind of page, drawn from what the register holds.</summary>
internal sealed class SitePages
{
    private static readonly string[] Words = ["visite", "ministre défense", "coopération formation", "exercice", "\"état-major\"", "protocole", "frontière", "délégation"];

    private static readonly string[] Begun = ["a", "ko", "mar", "ng", "comit", "memo", "seyd", "viet", "fr", "min"];

    private readonly Random random;
    private readonly (string A, string B)[] pairs;
    private readonly ILookup<string, string> entities;
    private readonly string[] dispatches;

    private SitePages(int seed, (string A, string B)[] pairs, ILookup<string, string> entities, string[] dispatches)
    {
        random = new Random(seed);
        (this.pairs, this.entities, this.dispatches) = (pairs, entities, dispatches);
        Kinds = new Dictionary<string, Func<string>>(StringComparer.Ordinal)
        {
            ["home"] = () => "/",
            ["relations"] = () => "/relations",
            ["relation"] = () => Relation(Any(pairs)),
            ["relation, big"] = () => Relation(pairs[0]),
            ["party"] = () => $"/parties/{Any(pairs).A}",
            ["undertakings"] = () => "/undertakings",
            ["undertakings of a party"] = () => $"/undertakings?party={Any(pairs).B}",
            ["person"] = () => $"/people/{Entity("person")}",
            ["engagement"] = () => $"/engagements/{Entity("engagement")}",
            ["mechanism"] = () => $"/mechanisms/{Entity("mechanism")}",
            ["instrument"] = () => $"/instruments/{Entity("instrument")}",
            ["dispatch"] = () => $"/dispatch?page={Uri.EscapeDataString(Any(dispatches))}",
            ["search"] = () => $"/search?q={Uri.EscapeDataString(Any(Words))}",
            ["search, filtered"] = () => $"/search?q={Uri.EscapeDataString(Any(Words))}&party={Any(pairs).A}&kind=engagement",
            ["suggestions"] = () => $"/api/v1/suggestions?q={Any(Begun)}",
            ["map"] = () => $"/map?from={random.Next(1960, 2015)}-01&view={Any(["map", "places"])}",
            ["network"] = () => $"/map?from={random.Next(1960, 2015)}-01&view=network&most=320",
            ["meetings"] = () => $"/meetings?party={Any(pairs).A}&from={random.Next(1960, 2015)}-01",
            ["calendar"] = () => $"/calendar?party={Any(pairs).A}&month={random.Next(1980, 2015)}-{random.Next(1, 13):00}",
            ["review"] = () => $"/reviews/{Any(pairs).A}/{random.Next(1980, 2015)}",
            ["judge"] = () => "/judge",
            ["about"] = () => "/about",
        };
    }

    /// <summary>What makes an address of each kind.</summary>
    public IReadOnlyDictionary<string, Func<string>> Kinds { get; }

    /// <summary>Looks into the site's interface for what there is.</summary>
    public static async Task<SitePages> Read(VisitedSite site, int seed)
    {
        var meetings = await site.Ask("/api/v1/meetings?limit=500");
        var pairs = meetings.GetProperty("relations").EnumerateArray().Select(r => (r.GetProperty("a").GetString()!, r.GetProperty("b").GetString()!)).ToArray();
        var found = new List<JsonElement>();
        foreach (var words in Words) found.AddRange((await site.Ask($"/api/v1/search?limit=50&q={Uri.EscapeDataString(words)}")).GetProperty("hits").EnumerateArray());
        var facts = found.SelectMany(hit => hit.GetProperty("facts").EnumerateArray()).Select(fact => fact.GetProperty("identifier").GetString()).OfType<string>();
        var people = new List<string>();
        foreach (var begun in Begun) people.AddRange((await site.Ask($"/api/v1/suggestions?q={begun}")).EnumerateArray().Select(item => item.GetProperty("address").GetString()!.Split('/')[^1]));
        return new SitePages(seed, pairs, facts.Concat(people).Where(i => i.Contains('-')).Distinct().ToLookup(i => i[..i.LastIndexOf('-')]), [.. found.Select(hit => hit.GetProperty("page").GetString()!).Distinct()]);
    }

    /// <summary>Any kind of page, and an address of it.</summary>
    public (string Kind, string Address) Next()
    {
        var kind = Kinds.Keys.ElementAt(random.Next(Kinds.Count));
        return (kind, Kinds[kind]());
    }

    private static string Relation((string A, string B) pair) => $"/relations/{pair.A}/{pair.B}";

    private string Entity(string kind) => Any([.. entities[kind]]);

    private T Any<T>(T[] of) => of[random.Next(of.Length)];
}
