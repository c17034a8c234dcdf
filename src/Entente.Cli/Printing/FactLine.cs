using System.Collections.Immutable;
using Entente.Dates;
using Entente.Facts;
using Entente.Reading;
using Entente.Text;

namespace Entente.Cli.Printing;

/// <summary>One fact for people: what stands in front, what it says, and the fact itself.</summary>
/// <param name="Lead">The date, or the party.</param>
internal sealed record FactLine(string Lead, string Says, Fact Fact);

/// <summary>The facts of a dispatch for people, by kind.</summary>
internal static class FactLines
{
    /// <summary>The kinds that occur, under their headings, in the order of a reading.</summary>
    public static IEnumerable<(string Heading, IReadOnlyList<FactLine> Lines)> Of(Dispatch dispatch) =>
        new (string Heading, IReadOnlyList<FactLine> Lines)[]
        {
            ("Engagements", [.. dispatch.Engagements.Select(Of)]),
            ("Offices", [.. dispatch.Tenures.Where(tenure => !tenure.Former).Select(Of)]),
            ("Former offices", [.. dispatch.Tenures.Where(tenure => tenure.Former).Select(Of)]),
            ("Instruments", [.. dispatch.Instruments.Select(Of)]),
            ("Mechanisms", [.. dispatch.Mechanisms.Select(Of)]),
            ("Undertakings", [.. dispatch.Commitments.Select(Of)]),
            ("Assistance", [.. dispatch.Assistance.Select(Of)]),
            ("Deployments", [.. dispatch.Deployments.Select(Of)]),
            ("Appointments", [.. dispatch.Appointments.Select(Of)]),
            ("Commemorations", [.. dispatch.Commemorations.Select(Of)]),
        }.Where(kind => kind.Lines.Count > 0);

    private static FactLine Of(Engagement fact) => Line(
        fact.When,
        fact,
        fact.Kind,
        Unless(fact.Status, EngagementStatus.Held),
        Parties(fact.Parties),
        Numbered(fact.Mechanism, fact.Edition),
        Place(fact.Place, fact.Country),
        People(fact.Participants));

    private static FactLine Of(Tenure fact) => Line(
        fact.Party, fact, fact.Person, fact.Office, fact.Rank, fact.Interim ? "interim" : null, fact.Organisation);

    private static FactLine Of(Instrument fact) => Line(
        fact.Period, fact, fact.Kind, Parties(fact.Parties), fact.Title, Prefixed("signed", fact.Signed?.Text), fact.Subject);

    private static FactLine Of(Mechanism fact) => Line(Parties(fact.Parties), fact, Numbered(fact.Name, fact.Edition), fact.Body);

    private static FactLine Of(Commitment fact) => Line(
        Parties(fact.Parties),
        fact,
        KebabCase.Of(fact.Modality),
        string.Join(", ", fact.Themes),
        Unless(fact.Firmness, Firmness.Standing),
        Prefixed("due", fact.Due?.Text),
        fact.Recurs);

    private static FactLine Of(Assistance fact) => Line(
        fact.When, fact, $"{fact.From ?? "?"} → {fact.To ?? "?"}", fact.What, Unless(fact.Status, EngagementStatus.Held));

    private static FactLine Of(Deployment fact) => Line(
        fact.When,
        fact,
        fact.Party,
        fact.Mission,
        Numbered(fact.What, fact.Nth),
        fact.Count?.ToString(),
        fact.Unit,
        fact.Location,
        Unless(fact.Status, EngagementStatus.Held));

    private static FactLine Of(Appointment fact) => Line(
        fact.When,
        fact,
        fact.Person,
        fact.Office,
        fact.Organisation,
        Prefixed("replaces", fact.Replaces),
        Unless(fact.Status, EngagementStatus.Held));

    private static FactLine Of(Commemoration fact) => Line(
        fact.Occasion, fact, Numbered(fact.What, fact.Nth), Prefixed("of", fact.Date?.Text));

    private static FactLine Line(Edtf? lead, Fact fact, params string?[] parts) => Line(lead?.Text, fact, parts);

    private static FactLine Line(string? lead, Fact fact, params string?[] parts) => new(
        string.IsNullOrEmpty(lead) ? "–" : lead,
        string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part))).ReplaceLineEndings(" "),
        fact);

    private static string Parties(ImmutableArray<string> parties) => string.Join("–", parties);

    private static string? Numbered(string? name, int? number) =>
        name is not null && number is not null ? $"{name} (no. {number})" : name ?? (number is null ? null : $"no. {number}");

    private static string? Place(string? place, string? country) =>
        place is not null && country is not null ? $"{place} ({country})" : place ?? country;

    private static string People(ImmutableArray<Participant> people) => string.Join(", ", people.Select(Person));

    private static string Person(Participant participant)
    {
        var role = Unless(participant.Role, ParticipantRole.Participant);
        var remarks = string.Join(", ", new[] { participant.Party, role }.OfType<string>());
        return remarks.Length == 0 ? participant.Person : $"{participant.Person} ({remarks})";
    }

    private static string? Prefixed(string word, string? value) => value is null ? null : $"{word} {value}";

    /// <summary>The word of a value; null for the one that goes without saying.</summary>
    private static string? Unless<T>(T value, T usual)
        where T : struct, Enum => EqualityComparer<T>.Default.Equals(value, usual) ? null : KebabCase.Of(value);
}
