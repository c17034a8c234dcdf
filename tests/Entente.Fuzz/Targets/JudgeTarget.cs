using Entente.Cli;
using Entente.Cli.Options;
using Entente.Register.Claims;
using Entente.Register.Verdicts;
using Entente.Text;

namespace Entente.Fuzz.Targets;

/// <summary>The first line is a reference or a kind of fact; each further line a field with its value, as they are typed.</summary>
internal static class JudgeTarget
{
    public static void Run(byte[] input)
    {
        var lines = Pieces.Text(input).Split('\n');
        Find(lines[0]);
        foreach (var kind in FactFields.Kinds.Where(kind => lines[0].StartsWith(kind, StringComparison.Ordinal))) Judge(kind, lines.AsSpan(1).ToArray());
    }

    private static void Find(string reference)
    {
        if (MentionReference.Parse(reference) is { } parsed) Expect.That(parsed.Span.Start >= 0 && parsed.Span.Length >= 0, "a reference to nowhere");
        try
        {
            SampleRegister.Register.Verdicts.Find(reference);
        }
        catch (VerdictException e)
        {
            Expect.That(e.Message.Length > 0, "nothing is said");
        }
    }

    private static void Judge(string kind, string[] fields)
    {
        try
        {
            var words = new MentionAnchor { Dispatch = "00", Span = new TextSpan(0, 1), Kind = kind, Quote = "x" };
            var added = Judgement.Add(words, FieldValues.Parse(fields));
            var (fact, json) = FactFields.Apply(kind, "{}", added.Fields!, words.Quote, words.Span);
            Expect.That(FactJson.Write(fact) == json && added.Fields == json, "a fact is not what it is written as");
            Expect.CanBeKept(json, "a fact");
        }
        catch (Exception e) when (e is VerdictException or UsageException)
        {
            Expect.That(e.Message.Length > 0, "nothing is said");
        }
    }
}
