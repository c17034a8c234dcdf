using System.Text.Json;
using ModelContextProtocol.Protocol;

namespace Entente.Assistants.Answers;

/// <summary>Answers as the protocol has them: data, and the same as text.</summary>
internal static class Results
{
    public static CallToolResult Of(Answer answer) => Of(answer, AnswerText.Of(answer));

    public static CallToolResult Of<T>(T answer, string text) => new()
    {
        Content = [new TextContentBlock { Text = text }],
        StructuredContent = JsonSerializer.SerializeToElement(answer, AnswerJson.Options),
    };
}
