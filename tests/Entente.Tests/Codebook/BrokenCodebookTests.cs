using Entente.Codebook;
using Entente.Reading.Examples;
using Xunit;

namespace Entente.Tests.Codebook;

public class BrokenCodebookTests
{
    /// <summary>A file, lines put at its end, which of them is wrong, and why.</summary>
    public static TheoryData<string, string, int, string> Added => new()
    {
        { "fr/offices.yaml", "- office: minster\n  titles: [grand bailli]", 1, "“minster” is no office of kinds/offices.yaml" },
        { "fr/offices.yaml", "- office: special-envoy\n  titles: [grand bailli]", 1, "the office special-envoy stands here twice" },
        { "fr/offices.yaml", "- office: special-envoy\n  titles:\n    - grand bailli\n    - Chef de l'État", 4, "“Chef de l'État” already stands under head-of-state" },
        { "fr/offices.yaml", "- office: special-envoy\n  tiltes: [grand bailli]", 2, "“tiltes” is not known here; known are bare, examples, of, office, titles" },
        { "fr/ranks.yaml", "- rank: marshal\n  titles: [grand bailli]", 1, "“marshal” is no rank of kinds/ranks.yaml" },
        { "fr/themes.yaml", "- theme: outer-space\n  terms: [fusée]", 1, "“outer-space” is no theme of kinds/themes.yaml" },
        { "fr/verbs.yaml", "- paradigm: third\n  verbs: [festoyer]", 1, "the paradigm third is not in fr/paradigms.yaml" },
        { "fr/verbs.yaml", "- paradigm: er\n  verbs: [brandir]", 2, "“brandir” does not end in “er”, as paradigm er wants" },
        { "fr/verbs.yaml", "- paradigm: er\n  verbs: [rencontrer]", 2, "the verb rencontrer stands here twice" },
        { "fr/engagements.yaml", "meals: [dîner]", 1, "“meals” is not known here; known are achieve, appear, attend, begin, coincide, companions, convene, convey, end, examples, follow, further, gather, happen, happen_itself, home, insignia, multilateral, next, nouns, present, previous, proceedings, same-day, sessions, severally, soil, status, support, that, turn, under_way, verbs, vessels, wait, witness" },
        { "fr/engagements.yaml", "  - {text: \"Il pleut.\", gives: {knd: meeting}}", 1, "“knd” is no field of engagement; fields are kind, status, when, country, place, parties, participants, mechanism, edition, agenda, level, language, quote, rule" },
        { "fr/engagements.yaml", "  - {text: \"Il pleut.\", gives: {fact: weather}}", 1, "“weather” is no fact of kinds/facts.yaml" },
        { "fr/engagements.yaml", "  - {text: \"Il pleut.\", published: hier, gives: nothing}", 1, "“hier” is no EDTF date" },
        { "fr/engagements.yaml", "  - {text: \"Il pleut.\", giving: nothing}", 1, "“gives” is missing" },
        { "fr/engagements.yaml", "  - {text: \"Il pleut.\", gives: {kind: meeting, parties: [TG, GH]}}", 1, "“Il pleut.” gives nothing, not {kind: meeting, parties: [TG, GH]}" },
        { "fr/assistance.yaml", "  - {text: \"La Chine a remis vingt camions au Burundi.\", gives: nothing}", 1, "“La Chine a remis vingt camions au Burundi.” gives {rule: assistance.given, quote: La Chine a remis vingt camions au Burundi}, and should give no assistance" },
        { "kinds/offices.yaml", "- office: commander\n  name: {en: Commander}\n  level: 70\n  holders: shared", 1, "the office commander stands here twice" },
        { "kinds/offices.yaml", "- office: bailiff\n  name: {en: Bailiff}\n  level: high\n  holders: shared", 3, "“high” is no whole number" },
        { "world/points.yaml", "ZZ: [1, 2]", 1, "ZZ is no state of world/states.yaml" },
        { "world/places.yaml", "ZZ: [Nulle-Part-sur-Mer]", 1, "ZZ is no state of world/states.yaml" },
        { "world/states.yaml", "- code: TG\n  fr: {name: Togo}", 1, "the state TG stands here twice" },
        { "world/states.yaml", "- code: ZZ\n  fr: {name: Syldavie, adjectives: [[syldave, syldave]]}", 2, "an adjective needs four forms: masculine, feminine, and both plurals" },
        { "world/missions.yaml", "- code: UNNOP\n  country: ZZ", 2, "“ZZ” is no state of world/states.yaml" },
        { "world/organisations.yaml", "- code: NOPE\n  party: true\n  kind: meting", 3, "“meting” is no kind of engagement of kinds/engagements.yaml" },
        { "world/organisations.yaml", "- code: ASEAN\n  party: true", 1, "the organisation ASEAN stands here twice" },
        { "world/agencies.yaml", "- {state: TG, names: [VNA]}", 1, "the agency VNA stands here twice" },
    };

    [Theory]
    [MemberData(nameof(Added))]
    public void What_is_wrong_is_named_by_file_line_and_reason(string file, string added, int line, string reason)
    {
        var (source, before) = Embedded.With(file, added);
        AssertError(source, file, before + line, reason);
    }

    [Theory]
    [InlineData("fr/engagements.yaml", "[rencontrer, retrouver]", "[rencontrer, retrourver]", "“retrourver” is no verb of fr/verbs.yaml")]
    [InlineData("fr/engagements.yaml", "status: cancelled", "status: canceled", "“canceled” is no status; known are planned, proposed, postponed, cancelled, deny")]
    [InlineData("fr/instruments.yaml", "kind: protocol", "kind: protocole", "“protocole” is no kind of instrument of kinds/instruments.yaml")]
    [InlineData("fr/undertakings.yaml", "modality: agreed", "modality: agree", "“agree” is no modality of kinds/modalities.yaml")]
    [InlineData("world/points.yaml", "ZW: [-19.02, 29.89]", "ZW: [91, 29.89]", "“91” is no number of degrees up to 90")]
    [InlineData("world/points.yaml", "ZW: [-19.02, 29.89]", "ZW: [-19.02, 29.89, 3]", "a point is a latitude and a longitude")]
    [InlineData("kinds/engagements.yaml", "CONSULT-phone", "CONSULT-fone", "“fone” is no mode of CONSULT in kinds/event-codes.yaml")]
    [InlineData("kinds/engagements.yaml", "SUPPORT [diplomatic]", "SUPPORTS [diplomatic]", "“SUPPORTS” is no event of kinds/event-codes.yaml")]
    [InlineData("kinds/engagements.yaml", "SUPPORT [diplomatic]", "SUPPORT [diplomacy]", "“diplomacy” is no context of kinds/event-codes.yaml")]
    [InlineData("kinds/engagements.yaml", "cameo: \"041\"", "cameo: \"41\"", "“41” is no CAMEO code of kinds/event-codes.yaml")]
    [InlineData("kinds/event-codes.yaml", "status: cancelled", "status: canceled", "“canceled” is no status; known are planned, proposed, cancelled")]
    [InlineData("kinds/event-codes.yaml", "military: [commander-in-chief", "military: [commander-in-cheif", "“commander-in-cheif” is no office of kinds/offices.yaml")]
    public void A_misspelt_code_verb_or_point_is_named_where_it_stands(string file, string old, string other, string reason)
    {
        var (source, line) = Embedded.Replacing(file, old, other);
        AssertError(source, file, line, reason);
    }

    [Fact]
    public void A_list_that_is_missing_is_one_error() =>
        AssertError(Embedded.Without("kinds/ranks.yaml"), "kinds/ranks.yaml", 0, "this file is missing");

    [Fact]
    public void All_errors_of_all_files_are_told_at_once_in_order()
    {
        var files = CodebookSource.Embedded().Files.ToDictionary();
        files["fr/ranks.yaml"] += "\n- rank: marshal\n  titles: [grand bailli]\n";
        files["fr/groups.yaml"] = "pair: [a";
        files["fr/dates.yaml"] = "example-day: 2025-03-12\nwords: {}\n";
        var errors = CodebookCheck.Run(new CodebookSource(files)).Errors;
        Assert.Equal(["fr/dates.yaml", "fr/groups.yaml", "fr/ranks.yaml"], errors.Select(error => error.File).Distinct());
    }

    private static void AssertError(CodebookSource source, string file, int line, string reason) =>
        Assert.Contains($"{file}:{line}: {reason}", CodebookCheck.Run(source).Errors.Select(error => error.ToString()));
}
