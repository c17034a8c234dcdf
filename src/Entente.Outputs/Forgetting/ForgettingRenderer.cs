using System.Collections.Frozen;
using System.Globalization;
using Entente.Register.Forgetting;

namespace Entente.Outputs.Forgetting;

/// <summary>Writes what would be forgotten, what was, and the tombstones, as text for people.</summary>
public static class ForgettingRenderer
{
    /// <summary>So many digits of a hash tell texts apart, and are short enough to copy.</summary>
    private const int Digits = 12;

    /// <summary>What would be forgotten.</summary>
    public static void Write(TextWriter writer, ForgettingPlan plan, OutputLanguage language)
    {
        var words = WordsOf(language);
        writer.WriteLine(words["would-forget"]);
        Write(writer, plan, words);
        writer.WriteLine(words["nothing-done"]);
    }

    /// <summary>What was forgotten.</summary>
    public static void Write(TextWriter writer, ForgettingOutcome outcome, OutputLanguage language)
    {
        var words = WordsOf(language);
        writer.WriteLine(words["forgotten"]);
        Write(writer, outcome.Plan, words);
        if (outcome.Plan.Verdicts > 0) writer.WriteLine(Filled(words, "verdicts-after", outcome.VerdictsKept, outcome.VerdictsWithoutWords));
        if (!outcome.IsScrubbed) writer.WriteLine(words["not-scrubbed"]);
        writer.WriteLine(words["elsewhere"]);
    }

    /// <summary>What was forgotten at any time.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<Tombstone> tombstones, OutputLanguage language)
    {
        var words = WordsOf(language);
        if (tombstones.Count == 0) writer.WriteLine(words["no-tombstones"]);
        foreach (var stone in tombstones)
            writer.WriteLine(Filled(words, "tombstone", stone.At.ToString("uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture), stone.By, stone.Because, stone.Sha256[..Digits]));
    }

    private static void Write(TextWriter writer, ForgettingPlan plan, FrozenDictionary<string, string> words)
    {
        foreach (var page in plan.Pages)
        {
            writer.WriteLine(Filled(words, page.AskedFor ? "page" : "page-beside", page.Page, page.Claims));
            foreach (var dispatch in page.Dispatches)
                writer.WriteLine($"   {string.Join("  ", new[] { dispatch.Hash[..Digits], dispatch.Published, dispatch.Title, dispatch.Forgotten ? null : words["beside"] }.OfType<string>())}");
        }

        foreach (var name in plan.Refused) writer.WriteLine(Filled(words, "refused", name));
        if (plan.Verdicts > 0) writer.WriteLine(Filled(words, "verdicts", plan.Verdicts));
    }

    private static FrozenDictionary<string, string> WordsOf(OutputLanguage language) =>
        language == OutputLanguage.French ? ForgettingWords.French : ForgettingWords.English;

    private static string Filled(FrozenDictionary<string, string> words, string code, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, words[code], values);
}
