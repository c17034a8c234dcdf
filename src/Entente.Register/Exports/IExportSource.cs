using Entente.Register.Verdicts;
using Entente.Register.Views;
using Entente.Register.Views.Mechanisms;
using NodaTime;

namespace Entente.Register.Exports;

/// <summary>
/// A register as of one moment, piece by piece: each sequence reads some hundreds at a time, and holds no more than these. One is
/// gone through before the next is begun.
/// </summary>
public interface IExportSource
{
    /// <summary>The newest publication known: the day for which statuses hold where no other is asked for.</summary>
    LocalDate? Newest { get; }

    /// <summary>The dispatches of current readings with the facts that stand, in the order in which their pages came.</summary>
    IEnumerable<ExportedDispatch> Dispatches(ExportScope scope);

    /// <summary>The people of whom pages tell.</summary>
    IEnumerable<ExportedPerson> People(ExportScope scope);

    /// <summary>The engagements, each once however many dispatches tell of it, with what these say together.</summary>
    IEnumerable<BriefEngagement> Engagements(ExportScope scope);

    /// <summary>The mechanisms, each once, with their sessions.</summary>
    IEnumerable<MechanismHistory> Mechanisms(ExportScope scope);

    /// <summary>The instruments, each once, and how they stood on the day.</summary>
    IEnumerable<BriefInstrument> Instruments(ExportScope scope);

    /// <summary>What was announced, and what became of it by the day: undertakings, plans, instruments, mechanisms.</summary>
    IEnumerable<ThreadView> Threads(ExportScope scope);

    /// <summary>The verdicts, with what each has come to.</summary>
    IEnumerable<VerdictState> Verdicts();

    /// <summary>The identifiers that lead to another.</summary>
    IEnumerable<ExportedAlias> Aliases();
}
