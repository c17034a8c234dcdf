using System.Text.Json;
using System.Text.Json.Nodes;
using Entente.Register.Verdicts;
using Entente.Register.Verdicts.Doubts;

namespace Entente.Outputs.Judge;

/// <summary>Writes doubts, facts and verdicts: as text for people, or as JSON, which does not depend on the language.</summary>
public static class JudgeRenderer
{
    /// <summary>The queue of doubts; as JSON <c>entente-doubts/1</c>.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<Doubt> doubts, bool json, OutputLanguage language)
    {
        if (json) Json(writer, "entente-doubts/1", "doubts", doubts);
        else Text(writer, language).Write(doubts);
    }

    /// <summary>Facts with the references by which they are judged; as JSON <c>entente-facts/1</c>.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<JudgedFact> facts, bool json, OutputLanguage language)
    {
        if (json) Json(writer, "entente-facts/1", "facts", facts);
        else Text(writer, language).Write(facts);
    }

    /// <summary>Verdicts with what they have come to; as JSON <c>entente-verdicts/1</c>.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<VerdictState> verdicts, bool json, OutputLanguage language)
    {
        if (json) Json(writer, "entente-verdicts/1", "verdicts", verdicts);
        else Text(writer, language).Write(verdicts);
    }

    private static JudgeText Text(TextWriter writer, OutputLanguage language) => new(writer, JudgeLabels.For(language));

    private static void Json<T>(TextWriter writer, string form, string name, IReadOnlyList<T> all) =>
        writer.WriteLine(new JsonObject { ["form"] = form, [name] = Opened(JsonSerializer.SerializeToNode(all, ViewJson.Options)!) }.ToJsonString(ViewJson.Options));

    /// <summary>Facts and fields are JSON themselves, and stand as such in it.</summary>
    private static JsonNode Opened(JsonNode node)
    {
        if (node is JsonArray array)
            foreach (var item in array.OfType<JsonNode>()) Opened(item);
        if (node is not JsonObject json) return node;
        foreach (var (name, value) in json.ToArray())
        {
            if (name is "fact" or "fields" && value is JsonValue text) json[name] = text.GetValue<string>() is { Length: > 0 } inner ? JsonNode.Parse(inner) : null;
            else if (value is not null) Opened(value);
        }

        return json;
    }
}
