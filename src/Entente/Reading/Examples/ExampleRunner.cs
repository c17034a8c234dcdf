using System.Text.Json.Nodes;
using Entente.Codebook;
using Entente.Dates;
using Entente.Reading.Json;

namespace Entente.Reading.Examples;

/// <summary>Reads examples and compares what they give, in the form in which readings are printed.</summary>
internal sealed class ExampleRunner(PageReader reader)
{
    /// <summary>What is wrong with an example; nothing when it gives what it says.</summary>
    public IEnumerable<CodebookError> Run(CodebookExample example)
    {
        var found = Facts(example);
        if (example.Expected.Count == 0 && found.Length > 0)
            yield return Error(example, $"gives {Shown(found, ["rule", "quote"])}, and should give no {example.Kind.Code}");
        foreach (var expected in example.Expected)
            if (!found.Any(fact => Fits(expected, fact)))
                yield return Error(example, $"gives {Shown(found, expected.Keys)}, not {Shown(expected)}");
    }

    /// <summary>An example is French, and of the day that it names.</summary>
    public static Hints HintsOf(CodebookExample example) => new() { Published = example.Published is { } day ? Edtf.Parse(day) : null, Language = "fr" };

    private JsonNode[] Facts(CodebookExample example)
    {
        var reading = JsonNode.Parse(ReadingJson.ToLine(reader.Read(example.File, example.Text, HintsOf(example))))!;
        return [.. from dispatch in reading["dispatches"]!.AsArray()
                   from list in Lists(example.Kind)
                   from fact in dispatch![list]!.AsArray()
                   select fact];
    }

    private static string[] Lists(FactKind kind) => kind.List == "tenures" ? ["tenures", "formerTenures"] : [kind.List];

    /// <summary>Whether a value is as expected: of an object the fields that are named, of a list all items, in any order.</summary>
    private static bool Fits(object? expected, JsonNode? actual) => expected switch
    {
        null => actual is null,
        IReadOnlyDictionary<string, object?> fields => actual is JsonObject fact && fields.All(field => fact.ContainsKey(field.Key) && Fits(field.Value, fact[field.Key])),
        object?[] items => actual is JsonArray list && list.Count == items.Length && items.All(item => list.Any(other => Fits(item, other))),
        _ => actual?.ToString() == (string)expected,
    };

    private static CodebookError Error(CodebookExample example, string what) => new(example.File, example.Line, $"“{example.Text}” {what}");

    private static string Shown(JsonNode[] facts, IEnumerable<string> fields) =>
        facts.Length == 0 ? "nothing" : string.Join(" and ", facts.Select(fact => Shown(fields.Select(field => (field, Shown(fact[field]))))));

    private static string Shown(IReadOnlyDictionary<string, object?> fields) => Shown(fields.Select(field => (field.Key, Shown(field.Value))));

    private static string Shown(IEnumerable<(string Field, string Value)> fields) => $"{{{string.Join(", ", fields.Select(field => $"{field.Field}: {field.Value}"))}}}";

    private static string Shown(object? value) => value switch
    {
        null => "null",
        IReadOnlyDictionary<string, object?> fields => Shown(fields),
        object?[] items => $"[{string.Join(", ", items.Select(Shown))}]",
        JsonObject fields => Shown(fields.Select(field => (field.Key, Shown(field.Value)))),
        JsonArray items => $"[{string.Join(", ", items.Select(Shown))}]",
        _ => value.ToString()!,
    };
}
