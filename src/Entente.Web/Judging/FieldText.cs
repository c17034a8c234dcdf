using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Entente.Web.Judging;

/// <summary>Fields of a fact as they are typed: several parties with commas, dates in EDTF, what is more as JSON.</summary>
public static class FieldText
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="fact">As canonical JSON.</param>
    public static Dictionary<string, string> Of(string fact) =>
        JsonNode.Parse(fact)!.AsObject().Where(f => f.Value is not null).ToDictionary(f => f.Key, f => Text(f.Value!), StringComparer.Ordinal);

    private static string Text(JsonNode value) => value switch
    {
        JsonArray list when list.All(item => item is JsonValue) => string.Join(",", list.Select(item => $"{item}")),
        JsonValue plain when plain.TryGetValue<bool>(out var flag) => flag ? "true" : "false",
        JsonValue plain => plain.ToString(),
        _ => value.ToJsonString(Readable),
    };
}
