using Entente.Reading;

namespace Entente.Tests.Noise;

/// <summary>The facts of a page and those of the same page with noise, paired one to one.</summary>
/// <param name="Facts">How many the page gives as it is.</param>
/// <param name="Lost">Those that the noise took away or changed.</param>
/// <param name="Invented">Those that it brought or changed.</param>
internal sealed record Comparison(int Facts, IReadOnlyList<FactKey> Lost, IReadOnlyList<FactKey> Invented)
{
    /// <param name="noisy">The reading of the page with noise; a story that stands in the noise alone is left out.</param>
    public static Comparison Of(CleanPage page, PageReading noisy)
    {
        var (clean, others) = (Keys(page.Reading).ToList(), Keys(noisy).ToList());
        var (facts, words) = (clean.Count, FactKey.Plain(page.Text));
        others.RemoveAll(key => key.What.StartsWith("teaser ") && !words.Contains(key.Quote));
        clean.RemoveAll(others.Remove);
        var lost = clean.Where(key => !Take(others, key)).ToList();
        return new Comparison(facts, lost, others);
    }

    /// <summary>Takes the first that says the same in almost the same words.</summary>
    private static bool Take(List<FactKey> others, FactKey key)
    {
        var answer = others.FindIndex(key.Answers);
        if (answer >= 0) others.RemoveAt(answer);
        return answer >= 0;
    }

    private static IEnumerable<FactKey> Keys(PageReading reading) =>
        reading.Dispatches.SelectMany(dispatch => dispatch.Facts().Select(fact => FactKey.Of(fact, dispatch.Teaser)));
}
