using System.Collections.Immutable;
using Entente.Dates;
using Entente.Facts;
using Entente.Register.Claims;
using Entente.Register.Identity;
using Entente.Register.Storage;

namespace Entente.Register.Views.Reviews;

/// <summary>Finds who was named to an office in the year, on the side of the party and of those whom it met.</summary>
internal static class ReviewAppointments
{
    private const int Most = 60;

    /// <summary>So many appointments of all parties are looked at.</summary>
    private const int MostLookedAt = 600;

    /// <summary>What was in the year may be told so many months after it.</summary>
    private const int MonthsLater = 3;

    public static ImmutableArray<ReviewAppointment> Of(ReviewScope scope, HashSet<string> parties)
    {
        var window = new ChangeWindow(Days.Text(scope.First.PlusDays(-1)), Days.Text(scope.Last.PlusMonths(MonthsLater)), 0, 0);
        var told = scope.Register.Views.ChangedOf([PlainProfile.Appointment], window).Order().Take(MostLookedAt);
        return
        [
            .. scope.Brief.Ahead(told).Select(entity => One(scope, entity)).OfType<ReviewAppointment>()
                .Where(a => a.Party is { } party && parties.Contains(party))
                .OrderBy(a => a.Party != scope.Party).ThenBy(a => a.Party, StringComparer.Ordinal).ThenBy(a => a.Identifier, StringComparer.Ordinal).Take(Most),
        ];
    }

    private static ReviewAppointment? One(ReviewScope scope, long entity)
    {
        var evidence = scope.Brief.About<Appointment>(entity);
        if (evidence.Count == 0) return null;
        var when = Evidence.PreferredDate(evidence, a => a.When);
        if (!IsOfYear(scope, when, evidence[0].Claim.Known)) return null;
        var fact = evidence[0].Fact;
        return new ReviewAppointment(
            scope.Brief.IdentifierOf(entity), PrintedNames.Best(evidence.Select(e => e.Fact.Person)), PartyOf(scope, evidence[0].Claim.Id), fact.Office,
            Evidence.Preferred(evidence, a => a.Organisation), Evidence.Preferred(evidence, a => a.Replaces), when, evidence[^1].Fact.Status, Evidence.Sources(evidence));
    }

    private static bool IsOfYear(ReviewScope scope, Edtf? when, string? known) =>
        when?.Earliest is { } first ? first.Year == scope.Year : ReviewScope.IsOf(known, scope.Year);

    /// <summary>The state of whom a claim names to an office.</summary>
    private static string? PartyOf(ReviewScope scope, long claim)
    {
        var person = scope.Register.Views.MentionsOf(claim).FirstOrDefault(mention => mention.Role == Roles.Appointee);
        return person is not null && scope.Register.Deeds.EntityOf(person.Identifier) is { } entity ? scope.Brief.Memory.PartyOf(entity) : null;
    }
}
