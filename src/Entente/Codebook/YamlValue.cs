using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Entente.Codebook;

/// <summary>A value of a YAML file with its line: no more of it than a codebook needs, since a start waits for all of them.</summary>
internal sealed class YamlValue
{
    /// <summary>Codebooks are some ten deep; what is deeper by far would end the program, for want of stack.</summary>
    private const int Deepest = 100;

    private static readonly List<YamlValue> NoItems = [];

    private YamlValue(int line) => Line = line;

    public int Line { get; }

    /// <summary>The text of a scalar; null for a list or map.</summary>
    public string? Text { get; private init; }

    /// <summary>Whether it is a scalar that stands for no value.</summary>
    public bool IsNull { get; private init; }

    /// <summary>The items of a list, or the values of a map in the order of the file.</summary>
    public List<YamlValue> Items { get; private init; } = NoItems;

    /// <summary>The keys of a map; null for anything else.</summary>
    public List<string>? Keys { get; private init; }

    public bool IsMap => Keys is not null;

    public bool IsList => Keys is null && Text is null;

    /// <summary>The value of a file's first document; null when it has none.</summary>
    /// <exception cref="YamlException">The text is no valid YAML, or uses what codebooks do not.</exception>
    public static YamlValue? Parse(string text)
    {
        var parser = new Parser(new StringReader(text));
        try
        {
            return Root(parser);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // What the library throws where it has met control characters.
            var at = parser.Current?.End ?? Mark.Empty;
            throw new YamlException(at, at, e.Message, e);
        }
    }

    private static YamlValue? Root(Parser parser)
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _)) return null;
        var root = Read(parser, 0);
        while (parser.MoveNext()) { }
        return root;
    }

    /// <summary>The value of a key; null when the map has no such key.</summary>
    public YamlValue? Find(string key)
    {
        for (var i = 0; i < Keys!.Count; i++)
            if (Keys[i] == key) return Items[i];
        return null;
    }

    private static YamlValue Read(Parser parser, int depth)
    {
        if (depth > Deepest) throw new YamlException(parser.Current!.Start, parser.Current.End, $"it is nested deeper than {Deepest}");
        if (parser.TryConsume<Scalar>(out var scalar)) return OfScalar(scalar);
        if (parser.TryConsume<SequenceStart>(out var list)) return ReadList(parser, (int)list.Start.Line, depth + 1);
        if (parser.TryConsume<MappingStart>(out var map)) return ReadMap(parser, (int)map.Start.Line, depth + 1);
        throw new YamlException(parser.Current!.Start, parser.Current.End, "references to other values are not known here");
    }

    private static YamlValue OfScalar(Scalar scalar) => new((int)scalar.Start.Line)
    {
        Text = scalar.Value,
        IsNull = scalar is { Style: ScalarStyle.Plain, Value: "" or "~" or "null" },
    };

    private static YamlValue ReadList(Parser parser, int line, int depth)
    {
        var list = new YamlValue(line) { Items = [] };
        while (!parser.TryConsume<SequenceEnd>(out _)) list.Items.Add(Read(parser, depth));
        return list;
    }

    private static YamlValue ReadMap(Parser parser, int line, int depth)
    {
        var map = new YamlValue(line) { Items = [], Keys = [] };
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            if (map.Find(key.Value) is not null) throw new YamlException(key.Start, key.End, $"Duplicate key {key.Value}");
            map.Keys.Add(key.Value);
            map.Items.Add(Read(parser, depth));
        }
        return map;
    }
}
