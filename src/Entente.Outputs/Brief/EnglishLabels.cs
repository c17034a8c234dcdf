using Entente.Facts;
using Entente.Register.FollowThrough;
using Entente.Register.Verdicts;
using Entente.Register.Views;

namespace Entente.Outputs.Brief;

internal sealed class EnglishLabels : Labels
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    protected override string Code => "en";

    public override string Title => "Brief";

    public override string AsOf => "as of";

    public override string Nothing => "The register knows nothing between these two parties.";

    public override string Engagements => "Last engagements";

    public override string Multilateral => "With others";

    public override string Holders => "Who holds office";

    public override string Instruments => "Instruments";

    public override string Mechanisms => "Mechanisms, by their last session";

    public override string Undertakings => "Undertakings";

    public override string Assistance => "Assistance";

    public override string Deployments => "Deployments";

    public override string Coming => "Coming";

    public override string NotSeenHeld => "Planned, not seen held";

    public override string Undated => "Undated";

    public override string NoDate => "no date";

    public override string Internal => "internal";

    public override string Unsourced => "publication date unknown";

    public override string SourcesDisagree => "sources differ";

    public override string Since => "since";

    public override string LastMentioned => "last mentioned";

    public override string Interim => "interim";

    public override string Due => "due";

    public override string Standing => "standing";

    public override string Signed => "signed";

    public override string Ends => "ends";

    public override string Others(int count) => $"+{count}";

    public override string CarriedBy(int count, string others) => $"carried by {count}: {others}";

    public override string Number(int nth) => $"no. {nth}";

    public override string Colon => ": ";

    public override string Semicolon => "; ";

    public override string Edition(string edition) => $"edition {edition}";

    public override string Anniversary(int nth, string what) => $"{nth}{Ordinal(nth)} anniversary: {what}";

    public override string Kind(string code) => Plain(code);

    public override string InstrumentKind(string code) => Plain(code);

    protected override string PlainOffice(string code) => Plain(code);

    public override string Rank(string code) => Plain(code);

    public override string Theme(string code) => Plain(code);

    public override string Of(Modality modality) => modality.ToString().ToLowerInvariant();

    public override string Of(EngagementStatus status) => status.ToString().ToLowerInvariant();

    public override string WhatIsDue => "What is due";

    public override string Passed => "Past their day, with no answer known";

    public override string NothingDue => "The register knows of nothing that is due.";

    public override string Of(ThreadStatus status) => status switch
    {
        ThreadStatus.Open => "no answer known",
        ThreadStatus.Repeated => "announced again",
        ThreadStatus.Advanced => "under way",
        ThreadStatus.Done => "done",
        ThreadStatus.Overdue => "overdue",
        _ => "lapsed",
    };

    public override string Of(ThreadKind kind) => kind switch
    {
        ThreadKind.Undertaking => "undertaking",
        ThreadKind.Proposal => "proposal",
        ThreadKind.Request => "request",
        ThreadKind.Plan => "plan",
        ThreadKind.Renewal => "renewal",
        _ => "coming session",
    };

    public override string Of(AnswerKind kind) => kind switch
    {
        AnswerKind.Repeats => "announced again",
        AnswerKind.Advances => "under way",
        AnswerKind.Fulfils => "done",
        AnswerKind.Ends => "called off",
        _ => "announced",
    };

    public override string Of(FactStanding standing) => standing switch
    {
        FactStanding.Confirmed => "confirmed",
        FactStanding.Corrected => "corrected",
        FactStanding.Added => "added",
        FactStanding.Rejected => "rejected",
        _ => "as read",
    };

    public override string Of(InstrumentState state) => state switch
    {
        InstrumentState.InForce => "in force",
        InstrumentState.AboutToEnd => "about to end",
        InstrumentState.Coming => "not yet begun",
        InstrumentState.Expired => "expired",
        _ => "no period told",
    };

    public override string Of(ParticipantRole role) => role switch
    {
        ParticipantRole.Chair => "chair",
        ParticipantRole.CoChair => "co-chair",
        ParticipantRole.Host => "host",
        ParticipantRole.Guest => "guest",
        ParticipantRole.HeadOfDelegation => "head of delegation",
        _ => "",
    };

    public override string Month(int month) => Months[month - 1];

    public override string Season(int season) => Seasons[season - 1];

    public override string Day(int day) => $"{day}";

    private static string Ordinal(int nth) => (nth % 100, nth % 10) switch
    {
        ( >= 11 and <= 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
}
