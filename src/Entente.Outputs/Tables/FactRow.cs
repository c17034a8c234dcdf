using Entente.Facts;
using Entente.Register.Exports;

namespace Entente.Outputs.Tables;

/// <summary>A fact with the dispatch that tells it: of it a row is made.</summary>
public readonly record struct FactRow(ExportedDispatch Dispatch, ExportedFact Fact)
{
    /// <summary>What is told, as a fact of a kind.</summary>
    public T Told<T>() where T : Fact => (T)Fact.Told;
}

/// <summary>One who takes part in what a fact tells.</summary>
/// <param name="At">The place among those whom it names, from 0.</param>
public readonly record struct ParticipantRow(FactRow Of, int At)
{
    /// <summary>Who it is, as told.</summary>
    public Participant Told => Of.Told<Engagement>().Participants[At];
}
