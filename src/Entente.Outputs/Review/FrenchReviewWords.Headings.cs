using Entente.Register.Views.Reviews;

namespace Entente.Outputs.Review;

/// <summary>What stands over sections, lists, tables and columns.</summary>
internal sealed partial class FrenchReviewWords
{
    public override ReviewHeadings Headings { get; } = new("Sommaire", "Sources");

    public override string Section(string id, int year) => id switch
    {
        "summary" => "L’année en bref",
        "high-points" => "Temps forts",
        "engagements" => "Rencontres",
        "mechanisms" => "Mécanismes",
        "instruments" => "Textes",
        "undertakings" => "Engagements pris et suivis",
        "transfers" => "Aide et déploiements",
        "people" => "Nominations",
        "anniversaries" => "Anniversaires",
        "tasks" => "Tâches fixées",
        "next" => $"Échéances de {year + 1}",
        "undertakings-annex" => "Annexe : les engagements, dans les termes des dépêches",
        _ => "Annexe : les rencontres une à une",
    };

    public override string Caption(string id, int year) => id switch
    {
        "partners" => "Rencontres par partenaire",
        "kinds" => "Rencontres par nature",
        "levels" => "Rencontres par niveau",
        "made" => $"Engagements, propositions et demandes de {year}",
        "made-told" => $"Pris en {year}",
        "earlier-told" => $"De {year - 1}, et ce qu’ils sont devenus",
        "directions-told" => $"Orientations de {year}",
        "earlier" => $"Suites données à ceux de {year - 1}",
        "directions" => $"Orientations convenues en {year}",
        "next-year" => $"Ce qui est prévu, attendu ou arrive à terme en {year + 1}",
        "held" => $"Rencontres de {year}",
        "before" => $"Rencontres de {year - 1}",
        "not-held" => "Annoncées, sans suite connue",
        "mechanisms-held" => "Réunis dans l’année",
        "mechanisms-missed" => "Attendus, sans session connue",
        "texts-signed" => "Signés dans l’année",
        "texts-in-force" => "En vigueur",
        "texts-ended" => "Arrivés à terme",
        "given" => "Aide donnée",
        "received" => "Aide reçue",
        "deployed" => "Déploiements",
        _ => "",
    };

    public override string Compared(string id, int year) =>
        $"Barres horizontales : pour chaque {(id == "partners" ? "partenaire" : "nature de rencontre")}, le nombre de rencontres de {year} et, en dessous, celui de {year - 1}.";

    public override string Column(string id) => id switch
    {
        "date" => "Date",
        "partner" => "Partenaire",
        "parties" => "Parties",
        "kind" => "Nature",
        "level" => "Niveau",
        "highest" => "Plus haut niveau",
        "place" => "Lieu",
        "quote" => "Dans les termes de la dépêche",
        "theme" => "Thème",
        "due" => "Échéance",
        "standing" => "Suite",
        "what" => "Objet",
        _ => "Remarque",
    };

    public override string Level(EngagementLevel level) => level switch
    {
        EngagementLevel.Leaders => "chefs d’État, de gouvernement, de parlement ou de parti",
        EngagementLevel.Ministers => "ministres et commandants en chef",
        EngagementLevel.Deputies => "vice-ministres et états-majors",
        EngagementLevel.Officials => "autres responsables",
        _ => "niveau non précisé",
    };
}
