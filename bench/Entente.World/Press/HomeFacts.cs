using Entente.Dates;
using Entente.Facts;
using Entente.Text;

namespace Entente.World;

/// <summary>The facts of sentences that tell no engagement: gifts, rotations, appointments, anniversaries.</summary>
internal sealed class HomeFacts(Draft draft, Event told, Edtf? when, int number, TextSpan span, string quote)
{
    private const string Rule = "world";

    public void Keep(List<(Term Term, string Name)> named, EngagementStatus status)
    {
        switch (told.Kind)
        {
            case "assistance":
                draft.Tell(Assistance(status), MentionKind.Assistance, told.Id);
                break;
            case "deployment":
                draft.Tell(Deployment(status), MentionKind.Deployment, told.Id);
                break;
            case "commemoration":
                draft.Tell(Commemoration(), MentionKind.Commemoration, told.Cause);
                break;
            default:
                Appoint(named, status);
                break;
        }
    }

    private Assistance Assistance(EngagementStatus status) => new()
    {
        Span = span, Quote = quote, Rule = Rule, From = told.Parties[0].Code, To = told.Parties[1].Code, What = told.Name,
        When = when, Status = status,
    };

    private Deployment Deployment(EngagementStatus status) => new()
    {
        Span = span, Quote = quote, Rule = Rule, Party = told.Parties[0].Code, Mission = told.Mission, What = told.Name,
        When = when, Status = status, Nth = quote.Contains(French.Nth(number, true), StringComparison.Ordinal) ? number : null,
    };

    private Commemoration Commemoration() => new()
    {
        Span = span, Quote = quote, Rule = Rule, What = $"{told.Name} {told.Parties[0].Of}", Nth = number, Occasion = when,
        Date = Edtf.Year(Days.Year(told.Origin!.Value)),
    };

    /// <summary>The one named first takes the office, the other leaves it.</summary>
    private void Appoint(List<(Term Term, string Name)> named, EngagementStatus status)
    {
        var (term, name) = named[0];
        var fact = new Appointment
        {
            Span = span, Quote = quote, Rule = Rule, Person = name, Office = term.Post.Office,
            Replaces = named.Count > 1 ? named[1].Name : null, When = when, Status = status,
        };
        var start = quote.IndexOf(name, StringComparison.Ordinal);
        var tenure = new Tenure
        {
            Span = new TextSpan(span.Start + start, name.Length), Quote = name, Rule = Rule, Person = name,
            Office = term.Post.Office, Party = term.Party.Code, Title = term.Post.TitleIn(term.Party),
        };
        draft.Tell(tenure, MentionKind.Person, term.Official.Id, name: name, party: term.Party.Code);
        foreach (var (holder, printed) in named.Take(2))
            draft.Tell(fact, MentionKind.Person, holder.Official.Id, name: printed, party: null);
    }
}
