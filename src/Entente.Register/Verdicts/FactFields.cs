using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Entente.Dates;
using Entente.Facts;
using Entente.Register.Claims;
using Entente.Text;

namespace Entente.Register.Verdicts;

/// <summary>The fields of facts as people give them, and facts with other values in some of them.</summary>
public static class FactFields
{
    private static readonly string[] Beside = ["quote", "span", "rule"];

    /// <summary>All kinds of fact.</summary>
    public static IEnumerable<string> Kinds => FactJson.AllKinds;

    /// <summary>The names of a kind's fields.</summary>
    /// <exception cref="VerdictException">There is no such kind.</exception>
    public static IEnumerable<string> Of(string kind) => Properties(kind).Keys;

    /// <summary>Fields as canonical JSON.</summary>
    /// <exception cref="VerdictException">There is no such kind or field, or a value cannot be what it is given as.</exception>
    internal static string Parse(string kind, IReadOnlyDictionary<string, string?> fields)
    {
        var properties = Properties(kind);
        var json = new JsonObject();
        foreach (var (name, value) in fields.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            var read = properties.TryGetValue(name, out var property)
                ? Value(name, property.PropertyType, value)
                : throw new VerdictException($"{kind} has no field \"{name}\"; there are {string.Join(", ", properties.Keys)}");
            FitVerdict.RequireField(name, read);
            json[name] = read;
        }

        return FactJson.Canonical(json);
    }

    /// <summary>The fields of a whole fact; those that it needs must be there.</summary>
    /// <exception cref="VerdictException">A field is missing or has no such value.</exception>
    internal static string Whole(MentionAnchor words, string fields) => Apply(words.Kind, "{}", fields, words.Quote, words.Span).Json;

    /// <summary>A fact with other values in some of its fields.</summary>
    internal static (Fact Fact, string Json) Apply(string kind, string fact, string fields, string quote, TextSpan span)
    {
        var json = JsonNode.Parse(fact)!.AsObject();
        foreach (var (name, value) in JsonNode.Parse(fields)!.AsObject()) json[name] = value?.DeepClone();
        try
        {
            var made = FactJson.Read(kind, json.ToJsonString(), quote, span, VerdictRule.Name);
            return (made, FactJson.Write(made));
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            throw new VerdictException($"{kind} cannot be made of {fields}: {e.Message.Split('\n')[0]}");
        }
    }

    private static SortedDictionary<string, PropertyInfo> Properties(string kind)
    {
        var type = FactJson.TypeOf(kind) ?? throw new VerdictException($"\"{kind}\" is no kind of fact; there are {string.Join(", ", FactJson.AllKinds)}");
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite)
            .Select(p => KeyValuePair.Create(JsonNamingPolicy.CamelCase.ConvertName(p.Name), p)).Where(p => !Beside.Contains(p.Key));
        return new(properties.ToDictionary(), StringComparer.Ordinal);
    }

    private static JsonNode? Value(string name, Type type, string? value)
    {
        if (string.IsNullOrEmpty(value)) return null;
        if (value[0] is '[' or '{') return Json(name, value);
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(ImmutableArray<string>))
            return new JsonArray([.. value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(v => (JsonNode)v)]);
        if (plain == typeof(int)) return int.TryParse(value, out var number) ? number : throw Wrong(name, value, "a number");
        if (plain == typeof(bool)) return bool.TryParse(value, out var truth) ? truth : throw Wrong(name, value, "true or false");
        if (plain == typeof(Edtf) && !(Edtf.TryParse(value, out var date) && Reckoning.Holds(date))) throw Wrong(name, value, "a date, such as 2024-11-05");
        return value;
    }

    private static JsonNode? Json(string name, string value)
    {
        try
        {
            return JsonNode.Parse(value);
        }
        catch (JsonException)
        {
            throw Wrong(name, value, "JSON");
        }
    }

    private static VerdictException Wrong(string name, string value, string expected) => new($"{name}: \"{value}\" is not {expected}");
}

/// <summary>The rule of claims that verdicts make.</summary>
internal static class VerdictRule
{
    public const string Name = "verdict";
}
