using System.Text.Json;
using ModelContextProtocol.Protocol;

namespace Entente.Assistants.Tests.Support;

/// <summary>What one looks for in answers.</summary>
internal static class Answered
{
    public static string Text(this CallToolResult answer) => ((TextContentBlock)answer.Content.Single()).Text;

    public static JsonElement Data(this CallToolResult answer) => answer.StructuredContent!.Value;

    public static IEnumerable<JsonElement> Items(this CallToolResult answer) =>
        answer.Data().GetProperty("sections").EnumerateArray().SelectMany(section => section.GetProperty("items").EnumerateArray());

    public static IEnumerable<JsonElement> Citations(this CallToolResult answer) => answer.Items().SelectMany(item => item.GetProperty("citations").EnumerateArray());

    public static string? Text(this JsonElement of, string property) => of.TryGetProperty(property, out var value) ? value.GetString() : null;
}
