using System.Collections.Immutable;
using System.Text.Json;
using Entente.Dates;
using Entente.Text;

namespace Entente.Reading.Json;

/// <summary>Writes fields; what is not given is written as null, so that every reading has all its fields.</summary>
internal readonly struct Fields(Utf8JsonWriter json, CodePoints points)
{
    public Fields Text(string name, string? value)
    {
        json.WriteString(name, value);
        return this;
    }

    public Fields Date(string name, Edtf? value) => Text(name, value?.Text);

    public Fields Word<T>(string name, T value)
        where T : struct, Enum => Text(name, KebabCase.Of(value));

    public Fields Flag(string name, bool value)
    {
        json.WriteBoolean(name, value);
        return this;
    }

    public Fields Number(string name, int? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
        return this;
    }

    public Fields List(string name, ImmutableArray<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
        return this;
    }

    /// <summary>An array of objects, each filled by <paramref name="fill"/>.</summary>
    public Fields Objects<T>(string name, IEnumerable<T> values, Action<Fields, T> fill)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStartObject();
            fill(this, value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        return this;
    }

    /// <summary><c>start</c> and <c>end</c> in code points of the page's text.</summary>
    public Fields Place(TextSpan span) => Number("start", points.At(span.Start)).Number("end", points.At(span.End));
}
