using System.Collections.Frozen;
using Entente.Text;

namespace Entente.Codebook;

/// <summary>The words of a language that tell nothing by themselves (<c>words.yaml</c>): articles, pronouns, prepositions.</summary>
internal static class FunctionWords
{
    private static readonly string[] Lists = ["determiner", "negation", "reflexive", "relative", "coordinator", "subject", "object"];

    /// <summary>Those of one word, folded.</summary>
    public static IReadOnlySet<string> Read(CodebookNode? words) =>
        words is null ? FrozenSet<string>.Empty
            : Lists.SelectMany(words.List).Concat(words["preposition"].Items.SelectMany(preposition => preposition.List("forms")))
                .Where(word => word.All(char.IsLetter)).Select(word => LatinLetters.Fold(word.ToLowerInvariant())).ToFrozenSet(StringComparer.Ordinal);
}
