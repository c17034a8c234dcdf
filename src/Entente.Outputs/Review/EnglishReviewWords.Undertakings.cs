using Entente.Dates;
using Entente.Facts;
using Entente.Register.FollowThrough;
using Entente.Register.Views;
using static Entente.Outputs.Casing;

namespace Entente.Outputs.Review;

/// <summary>Undertakings in sentences: who did what, in the words of the dispatch, and what came of it.</summary>
internal sealed partial class EnglishReviewWords
{
    public override bool IsTold(Modality? modality, IReadOnlyList<string> parties, string quote) => true;

    public override string Undertaken(Modality? modality, IReadOnlyList<string> parties, IReadOnlyList<string> quotes, Edtf? published)
    {
        var from = published is null ? "" : $" (dispatch of {Dates.Of(published)})";
        return $"{Capital(Lead(modality, parties))}: {Joined(quotes.Select(Quoted))}{from}";
    }

    public override string? Since(ThreadView thread, ThreadStep? answer, int year) => thread.Status switch
    {
        ThreadStatus.Done when answer?.Known is { } day => $"; done, as a dispatch of {Day(day, year)} tells",
        ThreadStatus.Done => "; done",
        ThreadStatus.Lapsed => "; overtaken by events",
        ThreadStatus.Overdue => $"; its day{(thread.Due is { } due ? $" ({Dates.Of(due)})" : "")} has passed, and the register knows of nothing that came of it",
        _ => thread.Due is { } due ? $"; due {Dates.Of(due)}" : null,
    };

    public override string Task(string quote, Edtf? published) => Quoted(quote) + (published is null ? "" : $" ({Dates.Of(published)})");

    private string Lead(Modality? modality, IReadOnlyList<string> parties) => parties.Count == 0 ? "it was undertaken" : modality switch
    {
        Modality.Agreed => $"{All(parties)} {(parties.Count == 1 ? "decided" : "agreed")}",
        Modality.Affirmed => $"{All(parties)} reaffirmed",
        Modality.Pledged => $"{All(parties)} pledged",
        Modality.Proposed => $"{Names.The(parties[0])} proposed{Addressed(parties)}",
        Modality.Requested => $"{Names.The(parties[0])} asked{(parties.Count > 1 ? $" {Joined(parties.Skip(1).Select(Names.The))}" : "")}",
        _ => $"the authorities {Names.Of(parties[0])} set the task",
    };

    private string Addressed(IReadOnlyList<string> parties) => parties.Count > 1 ? $" {Joined(parties.Skip(1).Select(Names.To))}" : "";
}
