using Entente.Codebook.Frames;
using Entente.Grammar;

namespace Entente.Facts.Commitments;

/// <summary>A clause that carries undertakings, and where they begin.</summary>
/// <param name="Clause">The clause whose verb carries them.</param>
/// <param name="Frame">How.</param>
/// <param name="From">The index of the first chunk after the verb and the words that belong to it.</param>
internal readonly record struct Trigger(Clause Clause, UndertakingFrame Frame, int From);

/// <summary>The words of one undertaking.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Head">The index of the chunk that heads it: its verb or its noun of action.</param>
internal readonly record struct Item(int First, int End, int Head);

/// <summary>Where the undertakings after a trigger begin.</summary>
/// <param name="Shape">What they stand in.</param>
/// <param name="At">The index of the chunk that heads the first.</param>
/// <param name="Passed">The phrases passed over on the way (addressees).</param>
internal readonly record struct Complement(UndertakingShapes Shape, int At, Row<Chunk> Passed);
