using Entente.Codebook;
using Entente.Codebook.Frames;
using Entente.Pages;
using Entente.Text;

namespace Entente.Facts.Actions;

/// <summary>Reads the number that stands before a noun: "1 900", "deux cents", "une vingtaine de".</summary>
internal readonly struct Numbers(Passage passage)
{
    /// <summary>The number that ends right before a token.</summary>
    /// <param name="noun">The token of the noun.</param>
    /// <param name="from">The first token that may belong to it.</param>
    /// <returns>Its first token and value; null when no number stands there.</returns>
    public (int First, int Value)? Before(int noun, int from)
    {
        if (Rounded(noun, from) is { } rounded) return rounded;
        var at = noun - 1;
        if (at < from || passage.DateAt(at) is not null) return null;
        return passage.Tokens[at].Kind == TokenKind.Number ? Digits(at, from) : Spelt(at, from);
    }

    /// <summary>"une vingtaine d'officiers", "deux centaines de soldats".</summary>
    private (int First, int Value)? Rounded(int noun, int from)
    {
        for (var at = noun - 1; at >= Math.Max(from, noun - 3); at--)
        {
            if (Cue(at) is { } value)
            {
                var times = Before(at, from) is { Value: > 1 and < 100 } count ? count : (First: at, Value: 1);
                return (times.First, value * times.Value);
            }
            if (!passage.Is(at, LexemeKind.Preposition, "de") && passage.Tokens[at].IsWord) return null;
        }
        return null;
    }

    private int? Cue(int at)
    {
        foreach (var match in passage.Matches.At(at))
            if (match.Lexeme is { Kind: LexemeKind.Cue, Id: Cues.Rounded }) return match.Lexeme.Value;
        return null;
    }

    /// <summary>Groups of three digits with a blank or a point between them are one number.</summary>
    private (int First, int Value)? Digits(int at, int from)
    {
        long value = passage.Tokens[at].Value, scale = 1;
        while (HigherGroup(at, from) is { } higher)
        {
            scale *= 1000;
            value += passage.Tokens[higher].Value * scale;
            at = higher;
        }
        return value is > 0 and < int.MaxValue ? (at, (int)value) : null;
    }

    /// <summary>The token of the digits before a group of three ("6 700", "6.700"); null when the number starts with the group.</summary>
    private int? HigherGroup(int at, int from)
    {
        if (passage.Tokens[at].Folded.Length != 3) return null;
        var spaced = passage.Tokens[at].SpaceBefore;
        var higher = spaced ? at - 1 : at - 2;
        if (higher < from || passage.DateAt(higher) is not null || !spaced && !IsPoint(at - 1)) return null;
        return passage.Tokens[higher] is { Kind: TokenKind.Number, Value: > 0, Folded.Length: <= 3 } ? higher : null;
    }

    private bool IsPoint(int at) => passage.IsSign(at, '.') && !passage.Tokens[at].SpaceBefore;

    private (int First, int Value)? Spelt(int at, int from)
    {
        var first = at + 1;
        while (first - 1 >= from && Numeral(first - 1) is { } match && match.End <= at + 1) first--;
        if (first > at) return null;
        var (total, current) = (0, 0);
        for (var i = first; i <= at;)
        {
            var match = Numeral(i)!.Value;
            (total, current) = Add(total, current, match.Lexeme.Value);
            i = match.End;
        }
        var value = total + current;
        return value > 1 ? (first, value) : null;
    }

    private static (int Total, int Current) Add(int total, int current, int value) =>
        value == 1000 ? (total + Math.Max(current, 1) * 1000, 0) : value == 100 ? (total, Math.Max(current, 1) * 100) : (total, current + value);

    private LexiconMatch? Numeral(int at) => passage.Longest(at, LexemeKind.Numeral);
}
