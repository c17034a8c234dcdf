using System.Globalization;
using Entente.Intake.Web;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Entente.Intake.Feeds;

/// <summary>Reads FEEDS.yaml; what is wrong in it is told with line and key, all of it at once.</summary>
public sealed class FeedListReader
{
    private const int MostItems = 1000;

    /// <summary>The stream, its document, the list in its map, and the map of a feed.</summary>
    private const int Deepest = 20;

    private static readonly TimeSpan LeastEvery = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan MostEvery = TimeSpan.FromDays(7);
    private static readonly TimeSpan MostGap = TimeSpan.FromMinutes(5);

    private readonly string file;
    private readonly List<(long Line, string Reason)> errors = [];

    private FeedListReader(string file) => this.file = file;

    /// <param name="file">What the file is called in messages.</param>
    /// <exception cref="FeedListException">It cannot be used.</exception>
    public static FeedList Read(string file, string yaml)
    {
        var reader = new FeedListReader(file);
        var list = reader.List(reader.Parse(yaml));
        if (reader.errors.Count > 0) throw new FeedListException([.. reader.errors.OrderBy(error => error.Line).Select(error => $"{file}:{error.Line}: {error.Reason}")]);
        return list;
    }

    private YamlNode? Parse(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        try
        {
            CheckDepth(yaml);
            var stream = new YamlStream();
            stream.Load(parser);
            return stream.Documents.Count > 0 ? stream.Documents[0].RootNode : null;
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // What the library throws where it has met control characters.
            throw new FeedListException([$"{file}:{parser.Current?.End.Line ?? 1}: this is no valid YAML: {e.Message}"]);
        }
        catch (YamlException e)
        {
            throw new FeedListException([$"{file}:{e.Start.Line}: this is no valid YAML: {e.Message}"]);
        }
    }

    /// <summary>The library goes down as deep as a file does, and has no end of its own but that of the stack.</summary>
    private static void CheckDepth(string yaml)
    {
        var depth = 0;
        for (var parser = new Parser(new StringReader(yaml)); parser.MoveNext();)
            if ((depth += parser.Current!.NestingIncrease) > Deepest) throw new YamlException(parser.Current.Start, parser.Current.End, $"it is nested deeper than {Deepest}");
    }

    private FeedList List(YamlNode? root)
    {
        if (root is not YamlMappingNode map)
        {
            errors.Add((root?.Start.Line ?? 1, "a map with the key “feeds” is expected here"));
            return new FeedList([]);
        }
        var keys = Keys(map, "feeds", "every", "gap", "contact", "allow");
        var every = Span(keys, "every", LeastEvery, MostEvery) ?? FeedEntry.DefaultEvery;
        return new FeedList(Feeds(map, keys.GetValueOrDefault("feeds"), every))
        {
            Contact = Text(keys, "contact"),
            Gap = Span(keys, "gap", TimeSpan.Zero, MostGap) ?? TimeSpan.FromSeconds(2),
            Allow = [.. Items(keys.GetValueOrDefault("allow")).Select(Scalar).OfType<string>()],
        };
    }

    private List<FeedEntry> Feeds(YamlMappingNode map, YamlNode? node, TimeSpan every)
    {
        if (node is null) errors.Add((map.Start.Line, "“feeds” is missing"));
        else if (node is not YamlSequenceNode { Children.Count: > 0 }) errors.Add((node.Start.Line, "“feeds” is a list of feeds, each with its “url”"));
        var seen = new HashSet<Uri>();
        var feeds = new List<FeedEntry>();
        foreach (var item in Items(node))
            if (Feed(item, every) is { } feed && (seen.Add(feed.Address) || !Wrong(item, $"“url”: {feed.Address} is listed twice"))) feeds.Add(feed);
        return feeds;
    }

    private FeedEntry? Feed(YamlNode node, TimeSpan every)
    {
        if (node is YamlScalarNode scalar) return Address(scalar) is { } bare ? new FeedEntry(bare) { Every = every } : null;
        if (node is not YamlMappingNode map) return Wrong(node, "an address, or a map with the key “url”, is expected here") ? null : null;
        var keys = Keys(map, "url", "outlet", "language", "every", "items");
        if (!keys.TryGetValue("url", out var url)) Wrong(map, "“url” is missing");
        var language = Text(keys, "language");
        if (language is not null && FeedReader.Language(language) != language) Wrong(keys["language"], $"“language”: “{language}” is no code of two letters, such as fr");
        var entry = new FeedEntry(new Uri("about:blank"))
        {
            Outlet = Text(keys, "outlet"), Language = language, Every = Span(keys, "every", LeastEvery, MostEvery) ?? every, Items = Count(keys, "items"),
        };
        return url is not null && Address(url) is { } address ? entry with { Address = address } : null;
    }

    private Uri? Address(YamlNode node)
    {
        if (Scalar(node) is not { } text) return null;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address)) return Wrong(node, $"“url”: “{text}” {WebMessages.NotWeb}") ? null : null;
        if (WebFetcher.Fault(address) is { } fault) return Wrong(node, $"“url”: “{text}” {fault}") ? null : null;
        return WebFetcher.WithoutFragment(address);
    }

    private Dictionary<string, YamlNode> Keys(YamlMappingNode map, params string[] known)
    {
        var keys = new Dictionary<string, YamlNode>();
        foreach (var (key, value) in map.Children)
            if (key is YamlScalarNode { Value: { } name } && known.Contains(name)) keys[name] = value;
            else Wrong(key, $"“{key}” is not known here; known are {string.Join(", ", known.Order(StringComparer.Ordinal))}");
        return keys;
    }

    private string? Text(Dictionary<string, YamlNode> keys, string key) =>
        keys.TryGetValue(key, out var node) && Scalar(node) is { } text ? text.Trim() : null;

    private int Count(Dictionary<string, YamlNode> keys, string key)
    {
        if (Text(keys, key) is not { } text) return FeedEntry.DefaultItems;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= MostItems) return count;
        Wrong(keys[key], $"“{key}”: “{text}” is no number from 1 to {MostItems}");
        return FeedEntry.DefaultItems;
    }

    private TimeSpan? Span(Dictionary<string, YamlNode> keys, string key, TimeSpan least, TimeSpan most)
    {
        if (Text(keys, key) is not { } text) return null;
        if (Durations.Parse(text) is { } span && span >= least && span <= most) return span;
        Wrong(keys[key], $"“{key}”: “{text}” is no time from {Durations.Format(least)} to {Durations.Format(most)}, such as 90s, 15m, 2h or 1d");
        return null;
    }

    private string? Scalar(YamlNode node)
    {
        if (node is YamlScalarNode { Value: { Length: > 0 } text }) return text;
        Wrong(node, "a single value is expected here");
        return null;
    }

    /// <summary>The items of a list; a single value counts as a list of one.</summary>
    private static IEnumerable<YamlNode> Items(YamlNode? node) => node switch
    {
        null => [],
        YamlSequenceNode list => list.Children,
        YamlScalarNode => [node],
        _ => [],
    };

    private bool Wrong(YamlNode node, string reason)
    {
        errors.Add((node.Start.Line, reason));
        return true;
    }
}
