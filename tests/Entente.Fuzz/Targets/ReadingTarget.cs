using Entente.Intake.Files;
using Entente.Reading;
using Entente.Reading.Json;
using Entente.Text;

namespace Entente.Fuzz.Targets;

internal static class ReadingTarget
{
    private static readonly PageReader Reader = PageReader.CreateDefault();

    public static void Run(byte[] input)
    {
        var text = TextDecoder.Decode(input).Text ?? Pieces.Text(input);
        var reading = Reader.Read("page", text, Hints.None);
        var whole = new TextSpan(0, text.Length);
        foreach (var dispatch in reading.Dispatches)
        {
            Expect.That(whole.Contains(dispatch.Span), "a dispatch lies outside of its page");
            foreach (var fact in dispatch.Facts())
            {
                Expect.That(dispatch.Span.Contains(fact.Span), "a fact lies outside of its dispatch");
                Expect.That(fact.Quote == text.Substring(fact.Span.Start, fact.Span.Length), "a quote is not what stands there");
            }
        }

        Expect.That(ReadingJson.ToLine(reading) == ReadingJson.ToLine(Reader.Read("page", text, Hints.None)), "the same text is read otherwise");
    }
}
