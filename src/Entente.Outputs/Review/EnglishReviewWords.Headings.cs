using Entente.Register.Views.Reviews;

namespace Entente.Outputs.Review;

/// <summary>What stands over sections, lists, tables and columns.</summary>
internal sealed partial class EnglishReviewWords
{
    public override ReviewHeadings Headings { get; } = new("Contents", "Sources");

    public override string Section(string id, int year) => id switch
    {
        "summary" => "The year in brief",
        "high-points" => "High points",
        "engagements" => "Engagements",
        "mechanisms" => "Mechanisms",
        "instruments" => "Instruments",
        "undertakings" => "Undertakings and what became of them",
        "transfers" => "Assistance and deployments",
        "people" => "Appointments",
        "anniversaries" => "Anniversaries",
        "tasks" => "Tasks that were set",
        "next" => $"Due in {year + 1}",
        "undertakings-annex" => "Annex: undertakings in the words of the dispatches",
        _ => "Annex: engagements one by one",
    };

    public override string Caption(string id, int year) => id switch
    {
        "partners" => "Engagements by partner",
        "kinds" => "Engagements by kind",
        "levels" => "Engagements by level",
        "made" => $"Undertakings, proposals and requests of {year}",
        "made-told" => $"Made in {year}",
        "earlier-told" => $"Of {year - 1}, and what became of them",
        "directions-told" => $"Directions of {year}",
        "earlier" => $"What became of those of {year - 1}",
        "directions" => $"Directions agreed in {year}",
        "next-year" => $"What is planned, expected or ends in {year + 1}",
        "held" => $"Engagements of {year}",
        "before" => $"Engagements of {year - 1}",
        "not-held" => "Announced, with nothing known since",
        "mechanisms-held" => "That met in the year",
        "mechanisms-missed" => "Due, with no session known",
        "texts-signed" => "Signed in the year",
        "texts-in-force" => "In force",
        "texts-ended" => "That came to their end",
        "given" => "Assistance given",
        "received" => "Assistance received",
        "deployed" => "Deployments",
        _ => "",
    };

    public override string Compared(string id, int year) =>
        $"Horizontal bars: for each {(id == "partners" ? "partner" : "kind of engagement")}, the number of engagements of {year} and, below it, that of {year - 1}.";

    public override string Column(string id) => id switch
    {
        "date" => "Date",
        "partner" => "Partner",
        "parties" => "Parties",
        "kind" => "Kind",
        "level" => "Level",
        "highest" => "Highest level",
        "place" => "Place",
        "quote" => "In the words of the dispatch",
        "theme" => "Theme",
        "due" => "Due",
        "standing" => "What became of it",
        "what" => "What",
        _ => "Remark",
    };

    public override string Level(EngagementLevel level) => level switch
    {
        EngagementLevel.Leaders => "heads of state, government, parliament or party",
        EngagementLevel.Ministers => "ministers and commanders-in-chief",
        EngagementLevel.Deputies => "deputy ministers and general staffs",
        EngagementLevel.Officials => "other officials",
        _ => "level not told",
    };
}
