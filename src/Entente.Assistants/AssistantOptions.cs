using Entente.Codebook;
using Entente.Outputs;
using Entente.Register;

namespace Entente.Assistants;

/// <summary>What assistants are answered from, and what they may do.</summary>
public sealed record AssistantOptions
{
    /// <summary>Where it listens over HTTP when nothing else is asked for.</summary>
    public const string DefaultUrls = "http://localhost:5081";

    /// <summary>Opens the register; called once for each that is read at a time, and once for the one that writes.</summary>
    public required Func<RegisterOptions, IRegister> Open { get; init; }

    /// <summary>The codebook: names, offices, agencies.</summary>
    public required Book Book { get; init; }

    /// <summary>The language of the answers' words; quotes and names are as printed.</summary>
    public OutputLanguage Language { get; init; }

    /// <summary>The site that shows the register, to whose pages addresses then lead; null: they are <c>entente://</c>.</summary>
    public Uri? Site { get; init; }

    /// <summary>Who signs the verdicts that an assistant may give; null: it may give none.</summary>
    public string? Author { get; init; }

    /// <summary>How many registers are open to be read at a time.</summary>
    public int Readers { get; init; } = Math.Clamp(Environment.ProcessorCount, 2, 8);
}
