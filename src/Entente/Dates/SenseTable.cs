using System.Buffers;
using System.Runtime.InteropServices;
using Entente.Text;

namespace Entente.Dates;

/// <summary>What each token of a range can be: words by the codebook, numbers by their size.</summary>
/// <remarks>Copies share one memory; only the one that was made with <c>new</c> is disposed of.</remarks>
internal readonly ref struct SenseTable
{
    private readonly DateWords words;
    private readonly NumberClasses numbers;
    private readonly ReadOnlySpan<Token> tokens;

    /// <summary>For each token, where its senses start in <see cref="senses"/> and how many they are; 0 where not yet looked up.</summary>
    private readonly (int Start, int CountAndOne)[] cells;
    private readonly List<Sense> senses;
    private readonly int first;
    private readonly int end;

    public SenseTable(DateWords words, NumberClasses numbers, ReadOnlySpan<Token> tokens, int first, int end)
    {
        this.words = words;
        this.numbers = numbers;
        this.tokens = tokens;
        this.first = first;
        this.end = end;
        cells = ArrayPool<(int, int)>.Shared.Rent(Math.Max(1, end - first));
        Array.Clear(cells, 0, end - first);
        senses = Spare<Sense>.Take();
    }

    public ReadOnlySpan<Token> Tokens => tokens;

    public int First => first;

    public int End => end;

    /// <summary>Gives the pooled memory back.</summary>
    public void Dispose()
    {
        ArrayPool<(int, int)>.Shared.Return(cells);
        Spare<Sense>.GiveBack(senses);
    }

    /// <summary>What a token, with those after it, can be.</summary>
    public ReadOnlySpan<Sense> At(int token)
    {
        if (token < first || token >= end) return default;
        ref var cell = ref cells[token - first];
        if (cell.CountAndOne == 0) cell = Look(token);
        return CollectionsMarshal.AsSpan(senses).Slice(cell.Start, cell.CountAndOne - 1);
    }

    /// <summary>The longest phrase of a class that starts at a token; null when there is none.</summary>
    public Sense? Find(int token, int cls)
    {
        Sense? best = null;
        foreach (ref readonly var sense in At(token))
            if (sense.Class == cls && sense.Length > (best?.Length ?? 0)) best = sense;
        return best;
    }

    /// <summary>The longest phrase of a class that ends just before a token; null when there is none.</summary>
    public Sense? FindBefore(int token, int cls)
    {
        for (var length = Math.Min(words.Longest, token - first); length > 0; length--)
            foreach (ref readonly var sense in At(token - length))
                if (sense.Class == cls && sense.Length == length) return sense;
        return null;
    }

    private (int Start, int CountAndOne) Look(int token)
    {
        var start = senses.Count;
        words.Find(tokens, token, end, senses);
        numbers.Find(tokens, token, end, senses, start);
        return (start, senses.Count - start + 1);
    }
}
