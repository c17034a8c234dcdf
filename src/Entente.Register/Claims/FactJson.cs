using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Entente.Dates;
using Entente.Facts;
using Entente.Register.Storage;
using Entente.Text;

namespace Entente.Register.Claims;

/// <summary>
/// Facts as canonical JSON: properties in order of their names, those without a value left out, so that equal facts are
/// equal text. The quote, its span and the rule stand beside it in the claim, and are no part of it.
/// </summary>
internal static class FactJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new EdtfConverter(), new SharedTextConverter(), new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { Canonical } },
    };

    private static readonly Dictionary<string, Type> Types = new(StringComparer.Ordinal)
    {
        ["engagement"] = typeof(Engagement),
        ["tenure"] = typeof(Tenure),
        ["instrument"] = typeof(Instrument),
        ["mechanism"] = typeof(Mechanism),
        ["commitment"] = typeof(Commitment),
        ["assistance"] = typeof(Assistance),
        ["deployment"] = typeof(Deployment),
        ["appointment"] = typeof(Appointment),
        ["commemoration"] = typeof(Commemoration),
    };

    private static readonly Dictionary<Type, string> Kinds = Types.ToDictionary(t => t.Value, t => t.Key);

    /// <summary>All kinds of fact.</summary>
    public static IEnumerable<string> AllKinds => Types.Keys;

    public static string KindOf(Fact fact) => Kinds[fact.GetType()];

    /// <summary>The type of a kind's facts; null when there is no such kind.</summary>
    public static Type? TypeOf(string kind) => Types.GetValueOrDefault(kind);

    /// <summary>JSON made by hand in the form of <see cref="Write"/>.</summary>
    public static string Canonical(JsonObject json) => json.ToJsonString(Options);

    public static string Write(Fact fact) => JsonSerializer.Serialize(fact, fact.GetType(), Options);

    /// <summary>The fact of a claim; its span is that of the quote in the dispatch's text.</summary>
    public static Fact Read(string kind, string json, string quote, TextSpan span, string rule) =>
        (Fact)JsonSerializer.Deserialize(json, Types[kind], Options)! with { Quote = quote, Span = span, Rule = rule };

    /// <summary>The same, from UTF-8.</summary>
    public static Fact Read(string kind, ReadOnlySpan<byte> json, string quote, TextSpan span, string rule) =>
        (Fact)JsonSerializer.Deserialize(json, Types[kind], Options)! with { Quote = quote, Span = span, Rule = rule };

    /// <summary>Whether the fact of a claim can be read.</summary>
    public static bool CanBeRead(ClaimRow claim)
    {
        try
        {
            return TypeOf(claim.Kind) is not null && Read(claim.Kind, claim.Fact, claim.Quote, claim.Span, claim.Rule) is not null;
        }
        catch (Exception exception) when (exception is JsonException or FormatException or ArgumentException or NotSupportedException or InvalidOperationException)
        {
            return false;
        }
    }

    private static void Canonical(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object) return;
        var kept = type.Properties
            .Where(p => !type.Type.IsSubclassOf(typeof(Fact)) || p.Name is not ("quote" or "span" or "rule"))
            .OrderBy(p => p.Name, StringComparer.Ordinal)
            .ToList();
        type.Properties.Clear();
        foreach (var property in kept) type.Properties.Add(property);
    }

    /// <summary>Codes, names and offices stand in thousands of facts: each text is made once.</summary>
    private sealed class SharedTextConverter : JsonConverter<string>
    {
        [ThreadStatic]
        private static SharedTexts? shared;

        public override string? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            reader.HasValueSequence || reader.ValueIsEscaped ? reader.GetString() : (shared ??= new SharedTexts()).Of(reader.ValueSpan);

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
    }

    private sealed class EdtfConverter : JsonConverter<Edtf>
    {
        public override Edtf Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            Edtf.Parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, Edtf value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Text);
    }
}
