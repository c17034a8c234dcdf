using Entente.Dates;
using Entente.Outputs.Brief;
using Entente.Register.FollowThrough;
using Entente.Register.Views;
using NodaTime;

namespace Entente.Outputs.Meeting;

internal sealed class FrenchMeetingWords(Labels labels, DateWords dates) : MeetingWords(labels, dates)
{
    public override string Title => "Fiche de rencontre";

    public override string ToRaise => "À soulever";

    public override string Across(string party) => $"En face : {party}";

    public override string Ours => "De notre côté";

    public override string PromisedByUs => "Ce que nous leur avons promis";

    public override string PromisedByThem => "Ce qu’ils nous ont promis";

    public override string PromisedByBoth => "Ce que les deux parties ont convenu";

    public override string LastTalks => "Derniers entretiens";

    public override string Near => "Autour de la date";

    public override string Conflicts => "À vérifier avant d’en parler : les sources diffèrent";

    public override string Known(LocalDate day) => $"d’après ce qui était publié au {Dates.Of(day)}";

    public override string Nothing => "Le registre ne connaît rien entre ces deux parties.";

    public override string And => " et ";

    public override string Thread(ThreadView thread, string name) => (thread.Kind, thread.Status) switch
    {
        (ThreadKind.Renewal, ThreadStatus.Overdue) => $"{name} : échéance passée ({Dates.Of(thread.Due)}), aucun renouvellement n’est connu.",
        (ThreadKind.Renewal, _) => $"{name} : prend fin {At(thread.Due)}, aucun renouvellement n’est connu.",
        (ThreadKind.NextEdition, ThreadStatus.Overdue) => $"{name} : session attendue depuis {Day(thread.Due)}, aucune n’est annoncée.",
        (ThreadKind.NextEdition, _) => $"{name} : session attendue {At(thread.Due)}, aucune n’est annoncée.",
        (ThreadKind.Plan, ThreadStatus.Overdue) => $"{name} : annoncé {For(thread.Due)}, aucune dépêche ne dit que cela ait eu lieu.",
        (ThreadKind.Plan, _) => $"{name} : annoncé {For(thread.Due)}.",
        (ThreadKind.Proposal, _) => $"{name} : proposé {For(thread.Due)}, sans réponse connue.",
        (ThreadKind.Request, _) => $"{name} : demandé {For(thread.Due)}, sans réponse connue.",
        (_, ThreadStatus.Overdue) => $"{name} : promis {For(thread.Due)}, aucune dépêche n’en montre l’exécution.",
        _ => $"{name} : promis {For(thread.Due)}.",
    };

    public override string Held(LocalDate first, LocalDate last) =>
        first == last ? $"à ce titre dans une dépêche du {Dates.Of(first)}" : $"à ce titre dans les dépêches du {Dates.Of(first)} au {Dates.Of(last)}";

    public override string Met(int times, string last, string what) =>
        times == 1 ? $"une rencontre connue avec l’autre partie, le {last} ({what})" : $"{times} rencontres connues avec l’autre partie, la dernière le {last} ({what})";

    public override string NeverMet => "aucune rencontre connue avec l’autre partie";

    protected override string Overdue => "échéance passée";

    protected override string NoDate => "sans date";

    protected override string By(Edtf end) => $"d’ici {(end.Text.Length == 4 ? $"fin {end.Text}" : Day(end))}";

    protected override string ForDate(Edtf due) => $"pour {Day(due)}";

    protected override string OnDate(Edtf due) => due.IsDay ? Day(due) : $"en {Dates.Of(due)}";

    /// <summary>A date as a noun: a day has its article.</summary>
    private string Day(Edtf? date) => date is { IsDay: true } ? $"le {Dates.Of(date)}" : Dates.Of(date);
}
