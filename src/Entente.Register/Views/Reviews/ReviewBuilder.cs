using Entente.Register.Claims;
using Entente.Register.Storage;
using Entente.Register.Views.Calendar;
using NodaTime;

namespace Entente.Register.Views.Reviews;

/// <summary>Puts the review of a year together.</summary>
internal sealed class ReviewBuilder(IRegisterStore register, ReviewOptions options)
{
    private const int MostOfNextYear = 60;

    public AnnualReview Build()
    {
        var empty = new AnnualReview { Party = options.Party, Year = options.Year, AsOf = options.AsOf ?? Days.Parse(register.Views.NewestPublication()) };
        return empty.AsOf is { } day ? ReviewNaming.Of(Build(empty, ReviewScope.Of(register, options, day))) : empty;
    }

    private AnnualReview Build(AnnualReview empty, ReviewScope scope)
    {
        var engagements = ReviewEngagements.Of(scope, scope.Year);
        var before = ReviewEngagements.Of(scope, scope.Year - 1);
        var instruments = ReviewInstruments.Of(scope);
        var undertakings = ReviewUndertakings.Of(scope);
        var assistance = ReviewTransfers.Assistance(scope);
        var foreseen = LocalDate.Min(scope.Last, scope.Day);
        return empty with
        {
            ForeseenOn = foreseen,
            Engagements = engagements.Held,
            Before = before.Held,
            Shortened = engagements.Shortened || before.Shortened,
            NotHeld = engagements.NotHeld,
            Mechanisms = ReviewMechanisms.Of(scope),
            Signed = instruments.Signed,
            InForce = instruments.InForce,
            Ending = instruments.Ending,
            Made = undertakings.Made,
            Kept = undertakings.Kept,
            Open = undertakings.Open,
            Overdue = undertakings.Overdue,
            Directions = undertakings.Directions,
            Tasks = undertakings.Tasks,
            Given = [.. assistance.Where(a => a.From == scope.Party)],
            Received = [.. assistance.Where(a => a.To == scope.Party)],
            Deployments = ReviewTransfers.Deployments(scope),
            Appointments = ReviewAppointments.Of(scope, [.. engagements.Held.SelectMany(e => e.Partners).Append(scope.Party)]),
            Commemorated = ReviewCommemorations.Of(scope),
            NextYear = Next(foreseen).Entries,
        };
    }

    /// <summary>The year after, as it could be foreseen at the end of the year.</summary>
    private CalendarView Next(LocalDate foreseen) => new CalendarBuilder(register, new CalendarOptions
    {
        PartyA = options.Party, From = new LocalDate(options.Year + 1, 1, 1), To = new LocalDate(options.Year + 1, 12, 31), AsOf = foreseen,
        Kinds = [CalendarKind.Planned, CalendarKind.ExpectedEdition, CalendarKind.Expiry, CalendarKind.Anniversary],
        Limit = Math.Clamp(options.Limit, 1, MostOfNextYear), Agencies = options.Agencies,
    }).Build();
}
