using System.Collections.Immutable;
using Entente.Facts;

namespace Entente.Outputs.Tables;

/// <summary>The tables with what is particular to each kind of fact.</summary>
public static class KindTables
{
    /// <summary>The table of each kind of fact, by its code.</summary>
    public static IReadOnlyDictionary<string, Table<FactRow>> All { get; } = new Dictionary<string, Table<FactRow>>(StringComparer.Ordinal)
    {
        ["engagement"] = FactTables.OfKind("engagements", "Engagements as told", "Meetings, calls, visits, exercises, signings… as one dispatch tells them.", c => c
            .Text("kind", "The kind of engagement (codebook/kinds/engagements.yaml).", f => f.Told<Engagement>().Kind)
            .Code<EngagementStatus>("status", "Whether it took place, was to, was proposed or called off.", f => f.Told<Engagement>().Status)
            .Date("date", "The date or dates.", f => f.Told<Engagement>().When)
            .Text("country", "The host country, ISO 3166-1.", f => f.Told<Engagement>().Country)
            .Text("place", "The place as printed.", f => f.Told<Engagement>().Place)
            .List("parties", "The parties that take part.", f => f.Told<Engagement>().Parties)
            .Text("mechanism", "The mechanism of which it is a session, or the name of an exercise, as printed.", f => f.Told<Engagement>().Mechanism)
            .Text("mechanism_identifier", "The mechanism's identifier.", f => f.Fact.SessionOf)
            .Number("edition", "Its number in the mechanism.", "sessions", f => f.Told<Engagement>().Edition)
            .Text("agenda", "What was discussed, as printed.", f => f.Told<Engagement>().Agenda)
            .Text("level", "The level as stated.", f => f.Told<Engagement>().Level)),
        ["tenure"] = FactTables.OfKind("tenures", "Offices as told", "That somebody holds, or held, an office.", c => c
            .Key("name", "The person's name as printed.", f => f.Told<Tenure>().Person)
            .Text("person", "The person's identifier (people).", f => f.Fact.Entity)
            .Text("office", "The office (codebook/kinds/offices.yaml).", f => f.Told<Tenure>().Office)
            .Text("party", "The party whose office it is.", f => f.Told<Tenure>().Party)
            .Text("rank", "The rank (codebook/kinds/ranks.yaml).", f => f.Told<Tenure>().Rank)
            .Text("title", "The office as printed.", f => f.Told<Tenure>().Title)
            .Text("rank_title", "The rank as printed.", f => f.Told<Tenure>().RankTitle)
            .Text("organisation", "The ministry, directorate or command as printed.", f => f.Told<Tenure>().Organisation)
            .Flag("interim", "Whether it is held in the interim.", f => f.Told<Tenure>().Interim)
            .Flag("former", "Whether the page names a former holder.", f => f.Told<Tenure>().Former)),
        ["instrument"] = FactTables.OfKind("instruments", "Instruments as told", "Texts between parties: in force, signed or about to be.", c => c
            .Text("kind", "The kind of instrument (codebook/kinds/instruments.yaml).", f => f.Told<Instrument>().Kind)
            .List("parties", "The parties to it.", f => f.Told<Instrument>().Parties)
            .Date("period", "The years or days that it covers.", f => f.Told<Instrument>().Period)
            .Date("signed", "The date of signature.", f => f.Told<Instrument>().Signed)
            .Text("title", "Its name as printed.", f => f.Told<Instrument>().Title)
            .Text("subject", "What it is about, as printed.", f => f.Told<Instrument>().Subject)),
        ["mechanism"] = FactTables.OfKind("mechanisms", "Mechanisms as told", "Standing bodies and series of sessions that a dispatch names, with the edition where it gives one.", c => c
            .Key("name", "Its name as printed.", f => f.Told<Mechanism>().Name)
            .Text("body", "The code of a known body (codebook/world/organisations.yaml).", f => f.Told<Mechanism>().Body)
            .List("parties", "Its members, where the page ties them to it.", f => f.Told<Mechanism>().Parties)
            .Number("edition", "The number of the session.", "sessions", f => f.Told<Mechanism>().Edition)),
        ["commitment"] = FactTables.OfKind("commitments", "Undertakings as told", "What a party or several will do, ask for, suggest or order.", c => c
            .Code<Modality>("modality", "How it binds.", f => f.Told<Commitment>().Modality)
            .List("parties", "Who is bound; of a proposal or request the speaker, then the one addressed.", f => f.Told<Commitment>().Parties)
            .List("themes", "What it is about (codebook/kinds/themes.yaml).", f => f.Told<Commitment>().Themes)
            .Date("due", "When it is to be done.", f => f.Told<Commitment>().Due)
            .Text("recurs", "How often, as printed.", f => f.Told<Commitment>().Recurs)
            .Code<Firmness>("firmness", "Whether one could see it done.", f => f.Told<Commitment>().Firmness)),
        ["assistance"] = FactTables.OfKind("assistance", "Assistance as told", "Goods, money or experts handed over by one party to another.", c => c
            .Text("from", "The giver.", f => f.Told<Assistance>().From)
            .Text("to", "The receiver.", f => f.Told<Assistance>().To)
            .Text("what", "What was given, as printed.", f => f.Told<Assistance>().What)
            .Date("date", "When.", f => f.Told<Assistance>().When)
            .Code<EngagementStatus>("status", "Whether it was handed over, is to be, or was called off.", f => f.Told<Assistance>().Status)),
        ["deployment"] = FactTables.OfKind("deployments", "Deployments as told", "Troops, experts or units of a party in a mission or abroad.", c => c
            .Text("party", "The party that sends.", f => f.Told<Deployment>().Party)
            .Text("mission", "The mission; of the UN under its English acronym.", f => f.Told<Deployment>().Mission)
            .Text("what", "What was deployed, as printed.", f => f.Told<Deployment>().What)
            .Number("count", "How many.", "people", f => f.Told<Deployment>().Count)
            .Date("date", "When.", f => f.Told<Deployment>().When)
            .Code<EngagementStatus>("status", "Whether it took place, is to, or was called off.", f => f.Told<Deployment>().Status)
            .Number("nth", "The number of the rotation.", "rotations", f => f.Told<Deployment>().Nth)
            .Text("unit", "The unit as printed.", f => f.Told<Deployment>().Unit)
            .Text("location", "Where, as printed.", f => f.Told<Deployment>().Location)),
        ["appointment"] = FactTables.OfKind("appointments", "Appointments as told", "That somebody is named to an office, elected, or takes it up.", c => c
            .Key("name", "The person's name as printed.", f => f.Told<Appointment>().Person)
            .Text("person", "The person's identifier (people).", f => f.Fact.Named(1))
            .Text("office", "The office (codebook/kinds/offices.yaml).", f => f.Told<Appointment>().Office)
            .Text("organisation", "The mission, ministry or command.", f => f.Told<Appointment>().Organisation)
            .Text("replaces", "The predecessor's name as printed.", f => f.Told<Appointment>().Replaces)
            .Text("replaces_person", "The predecessor's identifier (people).", f => f.Fact.Named(2))
            .Date("date", "When.", f => f.Told<Appointment>().When)
            .Code<EngagementStatus>("status", "Whether it took place, is to, or was called off.", f => f.Told<Appointment>().Status)),
        ["commemoration"] = FactTables.OfKind("commemorations", "Anniversaries as told", "Anniversaries that a dispatch marks.", c => c
            .Key("what", "What is commemorated, as printed.", f => f.Told<Commemoration>().What)
            .Number("nth", "The number of the anniversary.", "years", f => f.Told<Commemoration>().Nth)
            .Date("date", "The date of the original event.", f => f.Told<Commemoration>().Date)
            .Date("occasion", "The date on which it is marked.", f => f.Told<Commemoration>().Occasion)),
    };

    /// <summary>The codes of the kinds of fact.</summary>
    internal static ImmutableArray<string> Kinds =>
        ["engagement", "tenure", "instrument", "mechanism", "commitment", "assistance", "deployment", "appointment", "commemoration"];
}
