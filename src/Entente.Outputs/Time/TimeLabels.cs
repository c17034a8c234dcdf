using Entente.Outputs.Brief;
using Entente.Register.Views.Changes;
using Entente.Register.Views.Disputes;
using Entente.Register.Views.Mechanisms;
using Entente.Register.Views.Offices;

namespace Entente.Outputs.Time;

/// <summary>The words of the views over time in one language: offices, mechanisms, changes, conflicts.</summary>
public abstract class TimeLabels
{
    public static TimeLabels For(OutputLanguage language, Labels labels, DateWords dates) =>
        language == OutputLanguage.French ? new FrenchTimeLabels { Labels = labels, Dates = dates } : new EnglishTimeLabels { Labels = labels, Dates = dates };

    public required Labels Labels { get; init; }

    public required DateWords Dates { get; init; }

    public abstract string Offices { get; }

    public abstract string NoOffices { get; }

    public abstract string Mechanisms { get; }

    public abstract string NoMechanisms { get; }

    public abstract string All { get; }

    public abstract string Conflicts { get; }

    public abstract string Current { get; }

    /// <summary>When a person was first and last given an office.</summary>
    public abstract string Seen(string first, string last);

    public abstract string SeenOnce(string day);

    public abstract string SinceTold(string day);

    public abstract string Closed(Closing closing);

    public abstract string Of(SessionStatus status);

    public abstract string Inferred { get; }

    public abstract string Chaired(string people);

    public abstract string NotFound(string editions);

    public abstract string Usual(int months);

    public abstract string NextDue(string month, bool overdue);

    public abstract string Gap(string after, string before, int months);

    /// <summary>The title of a diff: since when, until when, and by which clock.</summary>
    public abstract string Changes(DiffView diff);

    public abstract string NoChanges { get; }

    public abstract string Of(ChangeKind kind);

    public abstract string Of(ConflictField field);

    public abstract string Because(Preference preference);

    /// <summary>The value that is preferred.</summary>
    public abstract string Preferred(string value, string why);

    public abstract string From(string before, string after);
}
