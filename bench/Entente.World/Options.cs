namespace Entente.World;

/// <summary>What the console was asked for.</summary>
internal sealed record Options
{
    public const string Usage =
        "--dispatches N --seed N [--even] [--out FOLDER] [--sample N] [--register FILE [--batch N] [--order SEED] [--read] [--cost] [--storage] [--views] [--search] [--misses KIND]]";

    public int Dispatches { get; private init; } = 10_000;

    public int Seed { get; private init; } = 1;

    /// <summary>Whether news is evenly spread over the pairs of parties.</summary>
    public bool Even { get; private init; }

    /// <summary>Where to write pages, readings and truth.</summary>
    public string? Out { get; private init; }

    /// <summary>How many pages to print.</summary>
    public int Sample { get; private init; }

    /// <summary>A new register to add the pages to.</summary>
    public string? Register { get; private init; }

    public int Batch { get; private init; } = 500;

    public int? Order { get; private init; }

    /// <summary>The kind of mention of which to show what the register gets wrong.</summary>
    public MentionKind? Misses { get; private init; }

    /// <summary>Whether the real reader reads the texts.</summary>
    public bool Read { get; private init; }

    /// <summary>Whether to measure what adding costs in the large register beside a small one, and nothing else.</summary>
    public bool Cost { get; private init; }

    /// <summary>Whether to measure adding from text files, and nothing else.</summary>
    public bool Storage { get; private init; }

    /// <summary>Whether to measure brief and diff; a register that is there already is not added to.</summary>
    public bool Views { get; private init; }

    /// <summary>Whether to measure searching; a register that is there already is not added to.</summary>
    public bool Search { get; private init; }

    /// <summary>The options, or null where they cannot be understood.</summary>
    public static Options? Parse(string[] words)
    {
        var options = new Options();
        for (var i = 0; i < words.Length; i++)
        {
            if (options.With(words[i]) is { } plain)
            {
                options = plain;
                continue;
            }

            if (i + 1 == words.Length || options.With(words[i], words[++i]) is not { } next) return null;
            options = next;
        }

        return options.Cost && options.Dispatches < CostRun.Least ? null : options;
    }

    private Options? With(string option) => option switch
    {
        "--even" => this with { Even = true },
        "--read" => this with { Read = true },
        "--cost" => this with { Cost = true },
        "--storage" => this with { Storage = true },
        "--views" => this with { Views = true },
        "--search" => this with { Search = true },
        _ => null,
    };

    private Options? With(string option, string value)
    {
        var number = int.TryParse(value, out var parsed) ? parsed : -1;
        return option switch
        {
            "--out" => this with { Out = value },
            "--misses" when Enum.TryParse<MentionKind>(value, true, out var kind) => this with { Misses = kind },
            "--register" => this with { Register = value },
            _ when number < 0 => null,
            "--dispatches" when number >= 100 => this with { Dispatches = number },
            "--seed" => this with { Seed = number },
            "--sample" => this with { Sample = number },
            "--batch" when number > 0 => this with { Batch = number },
            "--order" => this with { Order = number },
            _ => null,
        };
    }
}
