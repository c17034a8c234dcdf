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

    private readonly DateMemory memory;
    private readonly int first;
    private readonly int end;

    public SenseTable(DateWords words, NumberClasses numbers, ReadOnlySpan<Token> tokens, int first, int end)
    {
        this.words = words;
        this.numbers = numbers;
        this.tokens = tokens;
        this.first = first;
        this.end = end;
        memory = DateMemory.Take(end - first);
    }

    public ReadOnlySpan<Token> Tokens => tokens;

    public int First => first;

    public int End => end;

    /// <summary>Room for what is found in the range.</summary>
    public DateMemory Memory => memory;

    /// <summary>Gives the memory back: nothing that was found in it may be used any more.</summary>
    public void Dispose() => memory.GiveBack();

    /// <summary>What a token, with those after it, can be.</summary>
    public ReadOnlySpan<Sense> At(int token)
    {
        if (token < first || token >= end) return default;
        ref var cell = ref memory.At(token - first);
        if (cell.CountAndOne == 0) Look(token, ref cell);
        return CollectionsMarshal.AsSpan(memory.Senses).Slice(cell.Start, cell.CountAndOne - 1);
    }

    /// <summary>What a token of the range tells as a verb.</summary>
    public ref VerbCue Cue(int token) => ref memory.At(token - first).Cue;

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

    private void Look(int token, ref DateMemory.Cell cell)
    {
        var senses = memory.Senses;
        cell.Start = senses.Count;
        words.Find(tokens, token, end, senses);
        numbers.Find(tokens, token, end, senses, cell.Start);
        cell.CountAndOne = senses.Count - cell.Start + 1;
    }
}
