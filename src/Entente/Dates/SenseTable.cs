using System.Buffers;
using Entente.Text;

namespace Entente.Dates;

/// <summary>What each token of a range can be: words by the codebook, numbers by their size.</summary>
internal ref struct SenseTable
{
    private static readonly List<Sense> None = [];

    private readonly DateWords words;
    private readonly NumberClasses numbers;
    private readonly ReadOnlySpan<Token> tokens;
    private readonly List<Sense>?[] cells;
    private readonly int first;
    private readonly int end;

    public SenseTable(DateWords words, NumberClasses numbers, ReadOnlySpan<Token> tokens, int first, int end)
    {
        this.words = words;
        this.numbers = numbers;
        this.tokens = tokens;
        this.first = first;
        this.end = end;
        cells = ArrayPool<List<Sense>?>.Shared.Rent(Math.Max(1, end - first));
        Array.Clear(cells, 0, end - first);
    }

    public readonly ReadOnlySpan<Token> Tokens => tokens;

    public readonly int First => first;

    public readonly int End => end;

    /// <summary>Gives the pooled memory back.</summary>
    public readonly void Dispose() => ArrayPool<List<Sense>?>.Shared.Return(cells, clearArray: true);

    /// <summary>What a token, with those after it, can be.</summary>
    public readonly List<Sense> At(int token)
    {
        if (token < first || token >= end) return None;
        return cells[token - first] ??= Look(token);
    }

    /// <summary>The longest phrase of a class that starts at a token; null when there is none.</summary>
    public readonly Sense? Find(int token, int cls)
    {
        Sense? best = null;
        foreach (var sense in At(token))
            if (sense.Class == cls && sense.Length > (best?.Length ?? 0)) best = sense;
        return best;
    }

    /// <summary>The longest phrase of a class that ends just before a token; null when there is none.</summary>
    public readonly Sense? FindBefore(int token, int cls)
    {
        for (var length = Math.Min(words.Longest, token - first); length > 0; length--)
            foreach (var sense in At(token - length))
                if (sense.Class == cls && sense.Length == length) return sense;
        return null;
    }

    private readonly List<Sense> Look(int token)
    {
        var found = new List<Sense>(2);
        words.Find(tokens, token, end, found);
        numbers.Find(tokens, token, end, found);
        return found.Count == 0 ? None : found;
    }
}
