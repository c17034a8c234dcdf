using System.Text.Json;

namespace Entente.Cli.Printing;

/// <summary>The outline of a page as one line of JSON.</summary>
internal static class PageOutlineJson
{
    public static string Of(PageOutline outline) => JsonLine.Of(json => Write(json, outline));

    private static void Write(Utf8JsonWriter json, PageOutline outline)
    {
        json.WriteStartObject();
        json.WriteString("page", outline.Page);
        json.WriteStartArray("dispatches");
        foreach (var dispatch in outline.Dispatches) Write(json, dispatch);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PageOutline.Item dispatch)
    {
        json.WriteStartObject();
        json.WriteString("title", dispatch.Title);
        json.WriteString("published", dispatch.Published?.Text);
        json.WriteString("language", dispatch.Language);
        json.WriteString("outlet", dispatch.Outlet);
        json.WriteBoolean("teaser", dispatch.Teaser);
        json.WriteString("text", dispatch.Text);
        json.WriteEndObject();
    }
}
