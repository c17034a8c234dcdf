using Entente.Codebook;
using Entente.Pages;

namespace Entente.Facts.Scenes;

/// <summary>Counts the parties that a story names.</summary>
internal static class PartyCount
{
    /// <summary>The parties named, the most frequent first; equal counts in the order of the text.</summary>
    public static IReadOnlyList<string> Of(Passage passage, IEnumerable<Sentence> sentences)
    {
        var counts = new Dictionary<string, int>();
        foreach (var sentence in sentences)
            for (var i = sentence.First; i < sentence.End; i++)
                if (Party(passage, i) is { } party) counts[party] = counts.GetValueOrDefault(party) + 1;
        return [.. counts.OrderByDescending(pair => pair.Value).Select(pair => pair.Key)];
    }

    private static string? Party(Passage passage, int at)
    {
        foreach (var match in passage.Matches.At(at))
            if (match.Lexeme is { Kind: LexemeKind.State or LexemeKind.StateAdjective or LexemeKind.ArmedForces or LexemeKind.Organisation, Party: { } party })
                return party;
        return null;
    }
}
