using Entente.Facts;
using Entente.Register.FollowThrough;
using Entente.Register.Verdicts;
using Entente.Register.Views;

namespace Entente.Outputs.Brief;

internal sealed class FrenchLabels : Labels
{
    private static readonly string[] Months =
    [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ];

    private static readonly string[] Seasons = ["printemps", "été", "automne", "hiver"];

    protected override string Code => "fr";

    public override string Title => "Note de préparation";

    public override string AsOf => "au";

    public override string Nothing => "Le registre ne connaît rien entre ces deux parties.";

    public override string Engagements => "Dernières rencontres";

    public override string Multilateral => "Avec d’autres";

    public override string Holders => "Qui est en fonctions";

    public override string Instruments => "Textes";

    public override string Mechanisms => "Mécanismes, par leur dernière session";

    public override string Undertakings => "Engagements pris";

    public override string Assistance => "Aide";

    public override string Deployments => "Déploiements";

    public override string Coming => "À venir";

    public override string NotSeenHeld => "Prévu, sans suite connue";

    public override string Undated => "Sans date";

    public override string NoDate => "sans date";

    public override string Internal => "interne";

    public override string Unsourced => "date de parution inconnue";

    public override string SourcesDisagree => "les sources diffèrent";

    public override string Since => "depuis";

    public override string LastMentioned => "dernière mention";

    public override string Interim => "par intérim";

    public override string Due => "échéance";

    public override string Standing => "sans terme";

    public override string Signed => "signé";

    public override string Ends => "prend fin";

    public override string Others(int count) => $"+{count}";

    public override string CarriedBy(int count, string others) => $"repris par {count} : {others}";

    public override string Number(int nth) => $"n° {nth}";

    public override string Colon => " : ";

    public override string Semicolon => " ; ";

    public override string Edition(string edition) => edition == "1" ? "1re édition" : $"{edition}e édition";

    public override string Anniversary(int nth, string what) => $"{(nth == 1 ? "1er" : $"{nth}e")} anniversaire : {what}";

    public override string Kind(string code) => FrenchCodes.Kinds.GetValueOrDefault(code, Plain(code));

    public override string InstrumentKind(string code) => FrenchCodes.Instruments.GetValueOrDefault(code, Plain(code));

    protected override string PlainOffice(string code) => FrenchCodes.Offices.GetValueOrDefault(code, Plain(code));

    public override string Rank(string code) => FrenchCodes.Ranks.GetValueOrDefault(code, Plain(code));

    public override string Theme(string code) => FrenchCodes.Themes.GetValueOrDefault(code, Plain(code));

    public override string Of(Modality modality) => modality switch
    {
        Modality.Agreed => "convenu",
        Modality.Affirmed => "réaffirmé",
        Modality.Pledged => "promis",
        Modality.Proposed => "proposé",
        Modality.Requested => "demandé",
        _ => "ordonné",
    };

    public override string Of(EngagementStatus status) => status switch
    {
        EngagementStatus.Held => "a eu lieu",
        EngagementStatus.Planned => "en prévision",
        EngagementStatus.Proposed => "à l’état de proposition",
        _ => "annulation",
    };

    public override string WhatIsDue => "Échéances";

    public override string Passed => "Échues, sans suite connue";

    public override string NothingDue => "Le registre ne connaît aucune échéance.";

    public override string Of(ThreadStatus status) => status switch
    {
        ThreadStatus.Open => "sans suite connue",
        ThreadStatus.Repeated => "annoncé de nouveau",
        ThreadStatus.Advanced => "en cours",
        ThreadStatus.Done => "fait",
        ThreadStatus.Overdue => "échéance passée",
        _ => "caduc",
    };

    public override string Of(ThreadKind kind) => kind switch
    {
        ThreadKind.Undertaking => "engagement",
        ThreadKind.Proposal => "proposition",
        ThreadKind.Request => "demande",
        ThreadKind.Plan => "projet",
        ThreadKind.Renewal => "renouvellement",
        _ => "session à venir",
    };

    public override string Of(AnswerKind kind) => kind switch
    {
        AnswerKind.Repeats => "annoncé de nouveau",
        AnswerKind.Advances => "en préparation",
        AnswerKind.Fulfils => "fait",
        AnswerKind.Ends => "annulé",
        _ => "annoncé",
    };

    public override string Of(FactStanding standing) => standing switch
    {
        FactStanding.Confirmed => "confirmé",
        FactStanding.Corrected => "corrigé",
        FactStanding.Added => "ajouté",
        FactStanding.Rejected => "rejeté",
        _ => "tel que lu",
    };

    public override string Of(InstrumentState state) => state switch
    {
        InstrumentState.InForce => "en vigueur",
        InstrumentState.AboutToEnd => "bientôt à terme",
        InstrumentState.Coming => "pas encore en vigueur",
        InstrumentState.Expired => "à terme échu",
        _ => "période non précisée",
    };

    public override string Of(ParticipantRole role) => role switch
    {
        ParticipantRole.Chair => "préside",
        ParticipantRole.CoChair => "copréside",
        ParticipantRole.Host => "reçoit",
        ParticipantRole.Guest => "en visite",
        ParticipantRole.HeadOfDelegation => "chef de délégation",
        _ => "",
    };

    public override string Month(int month) => Months[month - 1];

    public override string Season(int season) => Seasons[season - 1];

    public override string Day(int day) => day == 1 ? "1er" : $"{day}";
}
