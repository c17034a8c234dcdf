using Entente.Register.Views.Changes;
using Entente.Register.Views.Disputes;
using Entente.Register.Views.Mechanisms;
using Entente.Register.Views.Offices;

namespace Entente.Outputs.Time;

internal sealed class FrenchTimeLabels : TimeLabels
{
    public override string Offices => "Qui a exercé quelles fonctions";

    public override string NoOffices => "Le registre ne connaît aucun titulaire de fonctions de cette partie.";

    public override string Mechanisms => "Mécanismes et sessions";

    public override string NoMechanisms => "Le registre ne connaît ici aucun mécanisme.";

    public override string All => "toutes les parties";

    public override string Conflicts => "Désaccords des sources";

    public override string Current => "en fonctions";

    public override string Seen(string first, string last) => $"mention du {first} au {last}";

    public override string SeenOnce(string day) => $"mention le {day}";

    public override string SinceTold(string day) => $"nomination : {day}";

    public override string Closed(Closing closing) => closing.Reason switch
    {
        ClosingReason.Succeeded => $"successeur : {closing.Person}, première mention le {Dates.Of(closing.Day!.Value)}",
        ClosingReason.Replaced => $"cède la place à {closing.Person}",
        ClosingReason.TookOffice => $"{Labels.Office(closing.Office!)} depuis le {Dates.Of(closing.Day!.Value)} au plus tard",
        _ => closing.Day is { } day ? $"cité comme ancien titulaire le {Dates.Of(day)}" : "cité comme ancien titulaire",
    };

    public override string Of(SessionStatus status) => status switch
    {
        SessionStatus.Held => "a eu lieu",
        SessionStatus.Planned => "en prévision",
        SessionStatus.Proposed => "à l’état de proposition",
        SessionStatus.Cancelled => "annulation",
        _ => "seulement nommée",
    };

    public override string Inferred => "numéro déduit des sessions voisines";

    public override string Chaired(string people) => $"présidence : {people}";

    public override string NotFound(string editions) => $"sans trace : {editions}";

    public override string Usual(int months) => $"d’ordinaire tous les {months} mois";

    public override string NextDue(string month, bool overdue) => overdue ? $"la prochaine était attendue en {month}" : $"prochaine attendue en {month}";

    public override string Gap(string after, string before, int months) => $"aucune entre le {after} et le {before} ({months} mois)";

    public override string Changes(DiffView diff) =>
        $"{(diff.Recorded ? "Enregistré" : "Connu")} après le {Dates.Of(diff.Since)}{(diff.Until is { } until ? $", jusqu’au {Dates.Of(until)}" : "")}";

    public override string NoChanges => "Rien n’a changé.";

    public override string Of(ChangeKind kind) => kind switch
    {
        ChangeKind.Held => "Prévu, et qui a eu lieu",
        ChangeKind.PutOff => "Reporté",
        ChangeKind.CalledOff => "Annulé",
        ChangeKind.NewEngagement => "Nouvelles rencontres",
        ChangeKind.NewPlan => "Nouveaux projets et propositions",
        ChangeKind.NewHolder => "Nouveaux titulaires",
        ChangeKind.NewInstrument => "Nouveaux textes",
        ChangeKind.NewUndertaking => "Nouveaux engagements pris",
        ChangeKind.NewAssistance => "Nouvelle aide",
        ChangeKind.NewDeployment => "Nouveaux déploiements",
        ChangeKind.DateChanged => "Dates changées",
        ChangeKind.PlaceChanged => "Lieux changés",
        ChangeKind.ConflictOpened => "Nouveaux désaccords des sources",
        _ => "Désaccords levés",
    };

    public override string Of(ConflictField field) => field switch
    {
        ConflictField.Date => "date",
        ConflictField.Country => "pays",
        ConflictField.Place => "lieu",
        ConflictField.Edition => "édition",
        ConflictField.Office => "fonctions",
        ConflictField.Rank => "grade",
        ConflictField.Holder => "titulaire",
        ConflictField.Period => "période",
        ConflictField.Signed => "signature",
        ConflictField.Count => "nombre",
        _ => "échéance",
    };

    public override string Because(Preference preference) => preference.Reason switch
    {
        PreferenceReason.MostSources => $"dit par {preference.Sources} sources sur {preference.Of}",
        PreferenceReason.HostAgency => "dit par l’agence du pays hôte",
        PreferenceReason.MoreExact => "plus précis",
        PreferenceReason.ToldLast => "dit en dernier",
        PreferenceReason.ToldFirst => "dit en premier",
        _ => "rien ne les départage",
    };

    public override string Preferred(string value, string why) => $"{value} retenu, {why}";

    public override string From(string before, string after) => $"{before} → {after}";
}
