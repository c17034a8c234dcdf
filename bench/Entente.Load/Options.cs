namespace Entente.Load;

/// <summary>What the console was asked for.</summary>
internal sealed record Options(Uri Address)
{
    public const string Usage = "ADDRESS [--rate N] [--seconds N] [--warm-up N] [--seed N] [--process ID]";

    /// <summary>How many requests arrive in a second.</summary>
    public int Rate { get; private init; } = 20;

    public int Seconds { get; private init; } = 60;

    /// <summary>So many seconds go before, and do not count.</summary>
    public int WarmUp { get; private init; } = 20;

    public int Seed { get; private init; } = 1;

    /// <summary>The server's process: its processor time is measured for each kind of page, one request after the other, and nothing else.</summary>
    public int? Process { get; private init; }

    public static Options? Parse(string[] args)
    {
        if (args.Length % 2 == 0 || !Uri.TryCreate(args[0], UriKind.Absolute, out var address)) return null;
        var options = new Options(address);
        for (var i = 1; i < args.Length; i += 2)
        {
            if (!int.TryParse(args[i + 1], out var number) || number < 0) return null;
            Options? next = args[i] switch
            {
                "--rate" when number > 0 => options with { Rate = number },
                "--seconds" when number > 0 => options with { Seconds = number },
                "--warm-up" => options with { WarmUp = number },
                "--seed" => options with { Seed = number },
                "--process" => options with { Process = number },
                _ => null,
            };
            if (next is null) return null;
            options = next;
        }

        return options;
    }
}
