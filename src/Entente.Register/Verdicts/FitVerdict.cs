using System.Text.Json;
using System.Text.Json.Nodes;
using Entente.Text;

namespace Entente.Register.Verdicts;

/// <summary>Whether a verdict can be kept by every database alike: nothing in it holds a <see cref="TextFault"/>.</summary>
internal static class FitVerdict
{
    /// <exception cref="VerdictException">It cannot be kept; the message tells what of it.</exception>
    public static void Require(Judgement judgement, Signature signature)
    {
        Require("the signature", signature.By);
        Require("the reason", signature.Because);
        foreach (var anchor in judgement.Anchors)
            foreach (var text in new[] { anchor.Dispatch, anchor.Kind, anchor.Name, anchor.Page, anchor.PageSha256, anchor.Quote, anchor.Fact })
                Require("the mention", text);
    }

    /// <summary>Looks through the value of a field, and into it where it is JSON.</summary>
    /// <exception cref="VerdictException">It cannot be kept.</exception>
    public static void RequireField(string name, JsonNode? value)
    {
        switch (value)
        {
            case JsonObject many:
                foreach (var (key, part) in many)
                {
                    Require($"the field {name}", key);
                    RequireField(name, part);
                }

                break;
            case JsonArray many:
                foreach (var part in many) RequireField(name, part);
                break;
            case JsonValue one when one.GetValueKind() == JsonValueKind.String:
                Require($"the field {name}", Text(one));
                break;
        }
    }

    /// <summary>JSON may spell half a surrogate pair, and then gives no text of it.</summary>
    private static string Text(JsonValue value)
    {
        try
        {
            return value.GetValue<string>();
        }
        catch (InvalidOperationException)
        {
            return "\uD800";
        }
    }

    private static void Require(string what, string? text)
    {
        if (TextFault.Of(text) is { } fault) throw new VerdictException($"{what} holds {fault}, which no register keeps");
    }
}
