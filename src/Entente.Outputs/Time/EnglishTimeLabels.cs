using Entente.Register.Views.Changes;
using Entente.Register.Views.Disputes;
using Entente.Register.Views.Mechanisms;
using Entente.Register.Views.Offices;

namespace Entente.Outputs.Time;

internal sealed class EnglishTimeLabels : TimeLabels
{
    public override string Offices => "Who held which office";

    public override string NoOffices => "The register knows no holder of an office of this party.";

    public override string Mechanisms => "Mechanisms and sessions";

    public override string NoMechanisms => "The register knows no mechanism here.";

    public override string All => "all parties";

    public override string Conflicts => "Where sources disagree";

    public override string Current => "current";

    public override string Seen(string first, string last) => $"mentioned from {first} to {last}";

    public override string SeenOnce(string day) => $"mentioned on {day}";

    public override string SinceTold(string day) => $"appointed {day}";

    public override string Closed(Closing closing) => closing.Reason switch
    {
        ClosingReason.Succeeded => $"succeeded by {closing.Person}, first mentioned {Dates.Of(closing.Day!.Value)}",
        ClosingReason.Replaced => $"replaced by {closing.Person}",
        ClosingReason.TookOffice => $"{Labels.Office(closing.Office!)} since {Dates.Of(closing.Day!.Value)} at the latest",
        _ => closing.Day is { } day ? $"called a former holder by {Dates.Of(day)}" : "called a former holder",
    };

    public override string Of(SessionStatus status) => status switch
    {
        SessionStatus.Held => "held",
        SessionStatus.Planned => "planned",
        SessionStatus.Proposed => "proposed",
        SessionStatus.Cancelled => "called off",
        _ => "only named",
    };

    public override string Inferred => "number inferred from its neighbours";

    public override string Chaired(string people) => $"chaired by {people}";

    public override string NotFound(string editions) => $"not found: {editions}";

    public override string Usual(int months) => $"usually every {months} months";

    public override string NextDue(string month, bool overdue) => overdue ? $"next was due in {month}" : $"next due in {month}";

    public override string Gap(string after, string before, int months) => $"none between {after} and {before} ({months} months)";

    public override string Changes(DiffView diff) =>
        $"{(diff.Recorded ? "Recorded" : "Known")} after {Dates.Of(diff.Since)}{(diff.Until is { } until ? $" and by {Dates.Of(until)}" : "")}";

    public override string NoChanges => "Nothing has changed.";

    public override string Of(ChangeKind kind) => kind switch
    {
        ChangeKind.Held => "Planned, now held",
        ChangeKind.PutOff => "Put off",
        ChangeKind.CalledOff => "Called off",
        ChangeKind.NewEngagement => "New engagements",
        ChangeKind.NewPlan => "New plans and proposals",
        ChangeKind.NewHolder => "New holders of offices",
        ChangeKind.NewInstrument => "New instruments",
        ChangeKind.NewUndertaking => "New undertakings",
        ChangeKind.NewAssistance => "New assistance",
        ChangeKind.NewDeployment => "New deployments",
        ChangeKind.DateChanged => "Changed dates",
        ChangeKind.PlaceChanged => "Changed places",
        ChangeKind.ConflictOpened => "New disagreements of sources",
        _ => "Disagreements resolved",
    };

    public override string Of(ConflictField field) => field switch
    {
        ConflictField.Signed => "day of signing",
        _ => field.ToString().ToLowerInvariant(),
    };

    public override string Because(Preference preference) => preference.Words;

    public override string Preferred(string value, string why) => $"{value} preferred, {why}";

    public override string From(string before, string after) => $"{before} → {after}";
}
