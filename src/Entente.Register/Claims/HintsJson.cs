using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Entente.Dates;
using Entente.Pages;
using Entente.Reading;

namespace Entente.Register.Claims;

/// <summary>Hints as canonical JSON; those of a page that has none are an empty object.</summary>
internal static class HintsJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(Hints hints) =>
        JsonSerializer.Serialize(new Form(hints.Language, hints.Layout?.ToString(), hints.Outlet, hints.Published?.Text, hints.Title, hints.Url), Options);

    public static Hints Read(string json)
    {
        var form = JsonSerializer.Deserialize<Form>(json, Options)!;
        return new Hints
        {
            Language = form.Language,
            Layout = PageLayout.Parse(form.Layout),
            Outlet = form.Outlet,
            Published = Edtf.TryParse(form.Published, out var date) ? date : null,
            Title = form.Title,
            Url = form.Url,
        };
    }

    private sealed record Form(string? Language, string? Layout, string? Outlet, string? Published, string? Title, string? Url);
}
