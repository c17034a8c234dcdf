using Entente.Codebook.Frames;
using Entente.Grammar;

namespace Entente.Facts.Commitments;

/// <summary>A clause that carries undertakings, and where they begin.</summary>
/// <param name="Clause">The clause whose verb carries them.</param>
/// <param name="Frame">How.</param>
/// <param name="From">The index of the first chunk after the verb and the words that belong to it.</param>
internal sealed record Trigger(Clause Clause, UndertakingFrame Frame, int From);

/// <summary>The words of one undertaking.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Head">The index of the chunk that heads it: its verb or its noun of action.</param>
internal sealed record Item(int First, int End, int Head);
