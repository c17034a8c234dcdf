using Entente.Facts;
using NodaTime;

namespace Entente.Register.Identity;

/// <summary>
/// An engagement by its date, kind, parties, mechanism, people and place. Talks (meetings, receptions, dialogues) are one
/// group: sources call the same hour by each of these names. What has neither a day nor a numbered session belongs to its
/// dispatch.
/// </summary>
internal sealed partial class EngagementProfile : Profile
{
    public const string KindName = "engagement";

    private const string Talks = "talks";
    private const string Signing = "signing";
    private const string Ahead = "ahead";

    private readonly string kind;
    private readonly string group;
    private readonly string[] parties;
    private readonly EngagementDate date;
    private readonly bool isAhead;
    private readonly string edition;
    private readonly string[] mechanism;
    private readonly EngagementPeople people;
    private readonly string place;
    private readonly string country;
    private readonly string scope;

    private EngagementProfile(string key, string[] fields) : base(KindName, key)
    {
        isAhead = fields[3] == Ahead;
        date = EngagementDate.Parse(fields[0], fields[1]);
        if (isAhead) date = date.Ahead();
        kind = fields[2];
        group = Group(kind);
        parties = Split(fields[4], '+');
        edition = fields[5];
        mechanism = Split(fields[6], ' ');
        people = EngagementPeople.Parse(fields[7]);
        place = fields[8];
        country = fields[9];
        scope = fields[10];
        Detail = [isAhead ? 0 : 1, date.Exactness, edition.Length > 0 ? 1 : 0, people.Count, mechanism.Length, parties.Length, place.Length > 0 ? 1 : 0];
    }

    public override IReadOnlyList<int> Detail { get; }

    public override bool MeetsBothWays => true;

    public override string Aspect => date.Text;

    private bool IsNumbered => edition.Length > 0;

    /// <param name="people">The participants, by the names and parties that the dispatch as a whole gives them.</param>
    /// <param name="published">When the dispatch was.</param>
    public static EngagementProfile Of(Engagement fact, IEnumerable<PersonProfile> people, LocalDate? published, string dispatch)
    {
        var mechanism = NameWords.Of(fact.Mechanism);
        var numbered = fact.Edition is not null;
        var date = new EngagementDate(fact.When, published);
        var ahead = fact.Status != EngagementStatus.Held;
        var stands = numbered || date.IsDated || (date.IsTold && mechanism.Length > 0);
        // When it was published tells nothing more of what has a day and took place: such reports share a profile.
        var known = published is { } day && (ahead || !date.IsDated) ? Claims.Days.Text(day) : "";
        return Parse(string.Join(
            Bar, fact.When?.Text, known, Clean(fact.Kind), ahead ? Ahead : "", JoinParties(fact.Parties), numbered ? $"{fact.Edition}" : "",
            string.Join(' ', mechanism), EngagementPeople.Of(people), string.Join(' ', Folding.Words(fact.Place)), Clean(fact.Country),
            stands ? "" : dispatch));
    }

    public static EngagementProfile Parse(string key) => new(key, key.Split(Bar));

    /// <summary>What a key tells of when, where and between whom, without all that identity compares.</summary>
    public static EngagementOutline Outline(string key)
    {
        var fields = key.Split(Bar);
        return new EngagementOutline(fields[0], fields[3] == Ahead, fields[4], fields[9]);
    }

    private static string Group(string kind) => kind is "meeting" or "reception" or "dialogue" ? Talks : kind;
}

/// <summary>When, where and between whom an engagement was, as one way of telling has it.</summary>
/// <param name="When">EDTF; empty where it is not told.</param>
/// <param name="IsAhead">Whether it is told as something that has not taken place.</param>
/// <param name="Parties">With <c>+</c> between them.</param>
/// <param name="Country">Empty where it is not told.</param>
internal readonly record struct EngagementOutline(string When, bool IsAhead, string Parties, string Country);
