using Entente.Register.Verdicts;
using Entente.Text;

namespace Entente.Web.Pages.Dispatches;

/// <summary>A piece of a text, with the facts that all of it tells.</summary>
/// <param name="Facts">By their numbers, from 1.</param>
/// <param name="Begins">The facts of which it is the first piece.</param>
public sealed record MarkedPiece(string Text, IReadOnlyList<int> Facts, IReadOnlyList<int> Begins)
{
    /// <summary>Cuts a text where a fact begins or ends; facts may overlap and lie in one another.</summary>
    /// <param name="within">The part of the text to cut.</param>
    public static IReadOnlyList<MarkedPiece> Cut(string text, TextSpan within, IReadOnlyList<JudgedFact> facts)
    {
        var cuts = facts.SelectMany(f => new[] { f.Span.Start, f.Span.End }).Append(within.Start).Append(within.End)
            .Where(at => at >= within.Start && at <= within.End).Distinct().Order().ToArray();
        var pieces = new List<MarkedPiece>(cuts.Length);
        for (var i = 0; i + 1 < cuts.Length; i++)
        {
            var piece = TextSpan.FromBounds(cuts[i], cuts[i + 1]);
            var told = Enumerable.Range(0, facts.Count).Where(f => facts[f].Span.Contains(piece)).ToArray();
            pieces.Add(new MarkedPiece(
                piece.In(text).ToString(), [.. told.Select(f => f + 1)], [.. told.Where(f => facts[f].Span.Start == piece.Start).Select(f => f + 1)]));
        }

        return pieces;
    }
}
