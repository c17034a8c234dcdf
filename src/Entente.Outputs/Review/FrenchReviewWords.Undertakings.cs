using Entente.Codebook;
using Entente.Dates;
using Entente.Facts;
using Entente.Register.FollowThrough;
using Entente.Register.Views;
using static Entente.Outputs.Casing;

namespace Entente.Outputs.Review;

/// <summary>Undertakings in sentences: who did what, and what came of it.</summary>
internal sealed partial class FrenchReviewWords
{
    private readonly FrenchActs acts = new(book?.Languages.GetValueOrDefault("fr"));

    private Book? Codebook { get; } = book;

    public override bool IsTold(Modality? modality, IReadOnlyList<string> parties, string quote) => Lead(modality, parties) is not null && acts.Of(quote) is not null;

    public override string Undertaken(Modality? modality, IReadOnlyList<string> parties, IReadOnlyList<string> quotes, Edtf? published)
    {
        var from = published is null ? "" : $" (dépêche {DateOf(published)})";
        if (quotes.All(quote => IsTold(modality, parties, quote))) return $"{Capital(Lead(modality, parties)!)} {Joined(quotes.Select(quote => De(acts.Of(quote)!)))}{from}";
        var words = Joined(quotes.Select(quote => FrenchActs.Spaced(Quoted(quote))));
        if (parties.Count == 0 || acts.IsWhole(quotes[0])) return words + from;
        return $"{Capital(All(parties))}, selon la dépêche : {words}{from}";
    }

    public override string? Since(ThreadView thread, ThreadStep? answer, int year) => thread.Status switch
    {
        ThreadStatus.Done when answer?.Known is { } day => $" ; c’est chose faite, selon une dépêche du {Day(day, year)}",
        ThreadStatus.Done => " ; c’est chose faite",
        ThreadStatus.Lapsed => " ; l’engagement est devenu sans objet",
        ThreadStatus.Overdue => $" ; l’échéance{(thread.Due is { } due ? $" ({DueOf(due)})" : "")} est passée, sans suite connue du registre",
        _ => thread.Due is { } due ? $" ; échéance : {DueOf(due)}" : null,
    };

    /// <summary>« d’ici à la fin de 2022 », where only the end is told.</summary>
    private string DueOf(Edtf due) => due is not { Earliest: null, Latest: { } last } ? Dates.Of(due)
        : last is { Month: 12, Day: 31 } ? $"d’ici à la fin de {last.Year}" : $"d’ici au {Day(last, 0)}";

    public override string Task(string quote, Edtf? published)
    {
        var from = published is null ? "" : $" ({Dates.Of(published)})";
        return (acts.Of(quote) is { } act && IsActAlone(quote, act) ? Capital(act) : FrenchActs.Spaced(Quoted(quote))) + from;
    }

    /// <summary>Whether an act is all that words say: nobody is addressed before it.</summary>
    private static bool IsActAlone(string quote, string act) => quote.Length - act.Length <= 4;

    /// <summary>Who undertakes, with the verb; null where the words say less than the sentence would.</summary>
    private string? Lead(Modality? modality, IReadOnlyList<string> parties) => (modality, parties.Count) switch
    {
        (_, 0) => null,
        (Modality.Agreed, 1) => $"{Names.The(parties[0])} a décidé",
        (Modality.Agreed, _) => $"{All(parties)} ont convenu",
        (Modality.Affirmed, 1) => $"{Names.The(parties[0])} a réaffirmé sa volonté",
        (Modality.Affirmed, _) => $"{All(parties)} ont réaffirmé leur volonté",
        (Modality.Pledged, 1) => $"{Names.The(parties[0])} a promis",
        (Modality.Pledged, _) => $"{All(parties)} ont promis",
        (Modality.Proposed, 1) => $"{Names.The(parties[0])} a proposé",
        (Modality.Proposed, _) => $"{Names.The(parties[0])} a proposé {Addressed(parties)}",
        (Modality.Requested, > 1) => $"{Names.The(parties[0])} a demandé {Addressed(parties)}",
        _ => null,
    };

    private string Addressed(IReadOnlyList<string> parties) => Joined(parties.Skip(1).Select(Names.To));
}
