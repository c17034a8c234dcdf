using System.Text.Json;

namespace Entente.Assistants.Asking;

/// <summary>
/// Holds arguments against the schema of a tool. A misspelt argument would otherwise be passed over, and a wrong one be
/// told without its name.
/// </summary>
internal static class ArgumentCheck
{
    /// <summary>No name, question or reason is longer.</summary>
    private const int LongestText = 4_000;

    /// <summary>What is wrong, in a line; null where all is right.</summary>
    public static string? Wrong(JsonElement schema, IEnumerable<KeyValuePair<string, JsonElement>> arguments)
    {
        var known = schema.GetProperty("properties").EnumerateObject().ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);
        var given = arguments.ToArray();
        foreach (var (name, value) in given)
        {
            if (!known.TryGetValue(name, out var property)) return $"there is no argument \"{name}\"; there are {string.Join(", ", known.Keys)}";
            if (Wrong(property, value, name) is { } wrong) return wrong;
        }

        var required = schema.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(n => n.GetString()!) : [];
        return required.Except(given.Select(a => a.Key)).FirstOrDefault() is { } missing ? $"the argument {missing} is missing" : null;
    }

    private static string? Wrong(JsonElement schema, JsonElement value, string name)
    {
        if (!IsOfType(schema, value, out var types)) return $"{name} must be {types}";
        if (value.ValueKind == JsonValueKind.Null) return null;
        if (value.ValueKind == JsonValueKind.String && value.GetString()!.Length > LongestText) return $"{name} has more than {LongestText} letters";
        if (schema.TryGetProperty("enum", out var values) && !values.EnumerateArray().Any(v => JsonElement.DeepEquals(v, value)))
            return $"{name}: {value.GetRawText()} is none of {string.Join(", ", values.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.String))}";
        if (value.ValueKind == JsonValueKind.Number && !IsWithin(schema, value.GetDouble(), out var range)) return $"{name} must be {range}";
        if (value.ValueKind != JsonValueKind.Array || !schema.TryGetProperty("items", out var items)) return null;
        return value.EnumerateArray().Select((item, i) => Wrong(items, item, $"{name}[{i}]")).FirstOrDefault(wrong => wrong is not null);
    }

    private static bool IsOfType(JsonElement schema, JsonElement value, out string types)
    {
        types = "";
        if (!schema.TryGetProperty("type", out var type)) return true;
        var allowed = type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(t => t.GetString()!)] : new[] { type.GetString()! };
        types = string.Join(" or ", allowed);
        return Array.Exists(allowed, t => t == TypeOf(value) || (t == "number" && TypeOf(value) == "integer"));
    }

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => "string",
        JsonValueKind.Number => value.TryGetInt64(out _) ? "integer" : "number",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Array => "array",
        JsonValueKind.Object => "object",
        _ => "null",
    };

    private static bool IsWithin(JsonElement schema, double value, out string range)
    {
        var (least, most) = (Bound(schema, "minimum"), Bound(schema, "maximum"));
        range = $"{least} to {most}";
        return !(value < least) && !(value > most);
    }

    private static double? Bound(JsonElement schema, string name) => schema.TryGetProperty(name, out var bound) ? bound.GetDouble() : null;
}
