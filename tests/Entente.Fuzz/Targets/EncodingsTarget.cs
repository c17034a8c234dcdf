using Entente.Intake.Files;
using Entente.Intake.Html;

namespace Entente.Fuzz.Targets;

/// <summary>Before the first LF stands the encoding that a server gives; the rest is a page.</summary>
internal static class EncodingsTarget
{
    public static void Run(byte[] input)
    {
        var (told, page) = Pieces.Line(input);
        if (TextDecoder.Decode(page) is { Text: { } plain }) Expect.CanBeKept(plain, "a plain text");
        var (text, encoding) = HtmlDecoder.Decode(page, told);
        Expect.That(encoding.Length > 0, "an encoding has no name");
        Expect.That(Mojibake.Mend(text).Length <= text.Length, "mending makes a text longer");
    }
}
