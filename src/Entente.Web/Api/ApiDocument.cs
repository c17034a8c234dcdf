using System.Text.Json.Nodes;
using Entente.Dates;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using NodaTime;

namespace Entente.Web.Api;

/// <summary>The API's own description.</summary>
internal static class ApiDocument
{
    private static readonly Dictionary<Type, (string? Format, string Example, string Description)> Texts = new()
    {
        [typeof(Edtf)] = (null, "2019/2024", "A date as it is known, in EDTF (ISO 8601-2): a day, a month, a year, an interval, unknown digits as X."),
        [typeof(LocalDate)] = ("date", "2024-11-05", "A day."),
        [typeof(Instant)] = ("date-time", "2024-11-05T08:00:00Z", "A moment."),
    };

    public static void Configure(OpenApiOptions options)
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "Entente";
            document.Info.Description = "The register of a set of press dispatches on defence diplomacy: what it holds, each fact with the words that tell it.";
            document.Info.Version = "1";
            document.Servers?.Clear();
            return Task.CompletedTask;
        });
        options.AddSchemaTransformer((schema, context, _) =>
        {
            if (!Texts.TryGetValue(Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type, out var text)) return Task.CompletedTask;
            schema.Type = JsonSchemaType.String;
            schema.Format = text.Format;
            schema.Description = text.Description;
            schema.Examples = [JsonValue.Create(text.Example)];
            schema.Properties?.Clear();
            return Task.CompletedTask;
        });
    }
}
