using Entente.Facts;

namespace Entente.Reading.Json;

/// <summary>The fields of each kind of fact, in the order in which they are written.</summary>
internal static class FactFields
{
    public static void Engagement(Fields fields, Engagement fact) => fields
        .Text("kind", fact.Kind)
        .Word("status", fact.Status)
        .Date("when", fact.When)
        .Text("country", fact.Country)
        .Text("place", fact.Place)
        .List("parties", fact.Parties)
        .Objects("participants", fact.Participants, Participant)
        .Text("mechanism", fact.Mechanism)
        .Number("edition", fact.Edition)
        .Text("agenda", fact.Agenda)
        .Text("level", fact.Level)
        .Source(fact);

    public static void Tenure(Fields fields, Tenure fact) => fields
        .Text("person", fact.Person)
        .Text("office", fact.Office)
        .Text("party", fact.Party)
        .Text("rank", fact.Rank)
        .Text("title", fact.Title)
        .Text("rankTitle", fact.RankTitle)
        .Text("organisation", fact.Organisation)
        .Flag("interim", fact.Interim)
        .Flag("former", fact.Former)
        .Source(fact);

    public static void Instrument(Fields fields, Instrument fact) => fields
        .Text("kind", fact.Kind)
        .List("parties", fact.Parties)
        .Date("period", fact.Period)
        .Date("signed", fact.Signed)
        .Text("title", fact.Title)
        .Text("subject", fact.Subject)
        .Source(fact);

    public static void Mechanism(Fields fields, Mechanism fact) => fields
        .Text("name", fact.Name)
        .List("parties", fact.Parties)
        .Number("edition", fact.Edition)
        .Text("body", fact.Body)
        .Source(fact);

    public static void Commitment(Fields fields, Commitment fact) => fields
        .List("parties", fact.Parties)
        .Word("modality", fact.Modality)
        .List("themes", fact.Themes)
        .Date("due", fact.Due)
        .Text("recurs", fact.Recurs)
        .Word("firmness", fact.Firmness)
        .Source(fact);

    public static void Assistance(Fields fields, Assistance fact) => fields
        .Text("from", fact.From)
        .Text("to", fact.To)
        .Text("what", fact.What)
        .Date("when", fact.When)
        .Word("status", fact.Status)
        .Source(fact);

    public static void Deployment(Fields fields, Deployment fact) => fields
        .Text("party", fact.Party)
        .Text("mission", fact.Mission)
        .Text("what", fact.What)
        .Number("count", fact.Count)
        .Date("when", fact.When)
        .Word("status", fact.Status)
        .Number("nth", fact.Nth)
        .Text("unit", fact.Unit)
        .Text("location", fact.Location)
        .Source(fact);

    public static void Appointment(Fields fields, Appointment fact) => fields
        .Text("person", fact.Person)
        .Text("office", fact.Office)
        .Text("organisation", fact.Organisation)
        .Text("replaces", fact.Replaces)
        .Date("when", fact.When)
        .Word("status", fact.Status)
        .Source(fact);

    public static void Commemoration(Fields fields, Commemoration fact) => fields
        .Text("what", fact.What)
        .Number("nth", fact.Nth)
        .Date("date", fact.Date)
        .Date("occasion", fact.Occasion)
        .Source(fact);

    private static void Participant(Fields fields, Participant participant) => fields
        .Text("person", participant.Person)
        .Text("party", participant.Party)
        .Word("role", participant.Role);

    /// <summary>What every fact carries: its words, where they stand, and the rule.</summary>
    private static void Source(this Fields fields, Fact fact) => fields
        .Text("quote", fact.Quote)
        .Place(fact.Span)
        .Text("rule", fact.Rule);
}
