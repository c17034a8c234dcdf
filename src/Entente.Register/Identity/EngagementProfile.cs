using Entente.Dates;
using Entente.Facts;

namespace Entente.Register.Identity;

/// <summary>
/// An engagement by its kind, parties, date, mechanism and people. Talks (meetings, receptions, dialogues) are one group:
/// sources call the same hour by each of these names. What has neither a day nor a numbered session belongs to its dispatch.
/// </summary>
internal sealed partial class EngagementProfile : Profile
{
    public const string KindName = "engagement";

    private const string Talks = "talks";

    /// <summary>Only dates as exact as a month can tell that two reports are of one event.</summary>
    private const int DaysOfAMonth = 31;

    /// <summary>Spans of so many days are found day by day, longer ones by month.</summary>
    private const int DaysOfAVisit = 7;

    private readonly string group;
    private readonly string[] parties;
    private readonly Edtf? when;
    private readonly string edition;
    private readonly string[] mechanism;
    private readonly EngagementPeople people;
    private readonly string scope;

    private EngagementProfile(string key, string[] fields) : base(KindName, key)
    {
        group = fields[0];
        parties = Split(fields[1], '+');
        when = Edtf.TryParse(fields[2], out var date) ? date : null;
        edition = fields[3];
        mechanism = Split(fields[4], ' ');
        people = EngagementPeople.Parse(fields[5]);
        scope = fields[6];
        Days = DaysOf(when);
        Detail =
        [
            Days is { } days ? 1000 - Math.Min(days, 999) : 0, edition.Length > 0 ? 1 : 0, people.Count,
            mechanism.Length, parties.Length,
        ];
    }

    /// <summary>How many days the date may mean; null when it is open or unknown.</summary>
    private int? Days { get; }

    public override IReadOnlyList<int> Detail { get; }

    private bool IsNumbered => edition.Length > 0 && mechanism.Length > 0;

    private bool IsDated => Days <= DaysOfAMonth;

    private bool IsFine => Days <= DaysOfAVisit;

    /// <param name="people">The participants, by the names and parties that the dispatch as a whole gives them.</param>
    public static EngagementProfile Of(Engagement fact, IEnumerable<PersonProfile> people, string dispatch)
    {
        var mechanism = NameWords.Of(fact.Mechanism);
        var numbered = fact.Edition is not null && mechanism.Length > 0;
        var days = DaysOf(fact.When);
        var stands = numbered || days <= DaysOfAMonth || (days is not null && mechanism.Length > 0);
        return Parse(string.Join(
            Bar, Group(fact.Kind), JoinParties(fact.Parties), fact.When?.Text, numbered ? $"{fact.Edition}" : "",
            string.Join(' ', mechanism), EngagementPeople.Of(people), stands ? "" : dispatch));
    }

    public static EngagementProfile Parse(string key) => new(key, key.Split(Bar));

    private static string Group(string kind) => kind is "meeting" or "reception" or "dialogue" ? Talks : Clean(kind);

    private static int? DaysOf(Edtf? when) =>
        when?.Earliest is { } first && when.Latest is { } last && last >= first
            ? NodaTime.Period.Between(first, last, NodaTime.PeriodUnits.Days).Days + 1
            : null;
}
