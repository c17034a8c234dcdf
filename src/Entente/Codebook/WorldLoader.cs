using System.Globalization;

namespace Entente.Codebook;

/// <summary>Reads <c>world/</c>, and gives the names there to the lexicon of a language.</summary>
internal sealed class WorldLoader(CodebookFiles files, LexiconBuilder lexicon, string language)
{
    private readonly Dictionary<string, State> states = [];
    private readonly Dictionary<string, Organisation> organisations = [];
    private readonly Dictionary<string, Body> bodies = [];
    private readonly Dictionary<string, Mission> missions = [];
    private readonly Dictionary<string, string> agencies = [];
    private readonly Dictionary<string, GeoPoint> points = [];

    public World Load()
    {
        foreach (var _ in files.Each("world/states.yaml", ReadState)) { }
        foreach (var _ in files.Each("world/organisations.yaml", ReadOrganisation)) { }
        foreach (var _ in files.Each("world/missions.yaml", ReadMission)) { }
        files.Whole("world/places.yaml", ReadPlaces, false);
        files.Whole("world/points.yaml", ReadPoints, false);
        foreach (var _ in files.Each("world/agencies.yaml", ReadAgency)) { }
        return new World { States = states, Organisations = organisations, Bodies = bodies, Missions = missions, Agencies = agencies, Points = points };
    }

    private bool ReadState(CodebookNode node)
    {
        var code = node["code"].Text;
        if (!states.TryAdd(code, new State(code, Names(node)) { Articles = Articles(node) })) throw node.Error($"the state {code} stands here twice");
        var own = node.Find(language);
        foreach (var name in AllNames(node)) lexicon.Add(name, Named(LexemeKind.State, code, node) with { Party = code, Country = code });
        foreach (var set in own?.Find("adjectives")?.Items ?? []) AddAdjectives(set, code, node);
        foreach (var prefix in own?.List("prefixes") ?? []) lexicon.Add(prefix, Named(LexemeKind.StatePrefix, code, node) with { Party = code });
        foreach (var city in node.Find("capital")?.List(language) ?? []) AddPlace(city, code, node, capital: true);
        foreach (var name in node.List("metonyms")) lexicon.Add(name, Named(LexemeKind.State, code, node) with { Party = code, Country = code, Detail = "metonym" });
        foreach (var name in node.List("armed_forces")) lexicon.Add(name, Named(LexemeKind.ArmedForces, code, node) with { Party = code });
        node.Find("en");
        node.Find("vi");
        node.RefuseOtherKeys("fr", "en", "vi");
        return true;
    }

    private void AddAdjectives(CodebookNode set, string code, CodebookNode node)
    {
        var forms = set.Texts.ToArray();
        if (forms.Length != 4) throw set.Error("an adjective needs four forms: masculine, feminine, and both plurals");
        for (var i = 0; i < forms.Length; i++)
            lexicon.Add(forms[i], Named(LexemeKind.StateAdjective, code, node) with { Party = code, Plural = i >= 2 && forms[i] != forms[i - 2] });
    }

    private bool ReadOrganisation(CodebookNode node)
    {
        var code = node["code"].Text;
        var isParty = node.Find("party")?.Flag ?? false;
        if (!isParty) return ReadBody(node, null);
        if (!organisations.TryAdd(code, new Organisation(code, isParty, Names(node)))) throw node.Error($"the organisation {code} stands here twice");
        foreach (var name in AllNames(node))
            lexicon.Add(name, Named(LexemeKind.Organisation, code, node) with { Party = code });
        foreach (var adjective in node.Find(language)?.Find("adjectives")?.Items.SelectMany(set => set.Texts) ?? [])
            lexicon.Add(adjective, Named(LexemeKind.OrganisationAdjective, code, node) with { Party = code });
        foreach (var body in node.Find("bodies")?.Items ?? []) ReadBody(body, code);
        node.RefuseOtherKeys("kind", "single", "fr", "en", "vi");
        return true;
    }

    private bool ReadBody(CodebookNode node, string? organisation)
    {
        var code = node["code"].Text;
        var session = node.Find("kind")?.Text ?? "conference";
        if (!bodies.TryAdd(code, new Body(code, organisation, session, Names(node)))) throw node.Error($"the body {code} stands here twice");
        foreach (var name in AllNames(node).Append(code))
            lexicon.Add(name, Named(LexemeKind.Body, code, node) with { Party = organisation, Detail = node.Find("kind")?.Text });
        foreach (var body in node.Find("bodies")?.Items ?? []) ReadBody(body, organisation);
        node.RefuseOtherKeys("party", "single", "fr", "en", "vi");
        return true;
    }

    private bool ReadMission(CodebookNode node)
    {
        var code = node["code"].Text;
        var country = node.Find("country")?.Text;
        var party = node.Find("party")?.Text;
        if (!missions.TryAdd(code, new Mission(code, party, country, Printed(node)))) throw node.Error($"the mission {code} stands here twice");
        foreach (var name in AllNames(node).Append(code))
            lexicon.Add(name, Named(LexemeKind.Mission, code, node) with { Party = party, Country = country, Detail = node.Find("kind")?.Text });
        node.RefuseOtherKeys("fr", "en", "vi");
        return true;
    }

    private bool ReadPlaces(CodebookNode node)
    {
        foreach (var (code, list) in node.Entries)
        {
            if (!states.ContainsKey(code)) files.Note(new CodebookError(list.File, list.Line, $"{code} is no state of world/states.yaml"));
            foreach (var place in list.Items) AddPlace(place.Text, code, place, capital: false);
        }
        return true;
    }

    private bool ReadPoints(CodebookNode node)
    {
        foreach (var (code, point) in node.Entries)
        {
            if (!states.ContainsKey(code)) files.Note(new CodebookError(point.File, point.Line, $"{code} is no state of world/states.yaml"));
            if (point.Items.ToArray() is not [var latitude, var longitude]) throw point.Error("a point is a latitude and a longitude");
            points[code] = new GeoPoint(Degrees(latitude, 90), Degrees(longitude, 180));
        }
        return true;
    }

    private static double Degrees(CodebookNode node, double most) =>
        double.TryParse(node.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= most
            ? degrees : throw node.Error($"“{node.Text}” is no number of degrees up to {most}");

    private bool ReadAgency(CodebookNode node)
    {
        var state = node["state"].Text;
        if (!states.ContainsKey(state)) throw node.Error($"{state} is no state of world/states.yaml");
        foreach (var name in node["names"].Items)
            if (!agencies.TryAdd(name.Text, state)) throw name.Error($"the agency {name.Text} stands here twice");
        node.RefuseOtherKeys();
        return true;
    }

    private void AddPlace(string spellings, string code, CodebookNode node, bool capital)
    {
        foreach (var name in spellings.Split('|', StringSplitOptions.TrimEntries))
            lexicon.Add(name, Named(LexemeKind.Place, name, node) with { Country = code, Party = capital ? code : null });
    }

    private static Lexeme Named(LexemeKind kind, string id, CodebookNode node) =>
        new(kind, id) { Source = $"{node.File}:{node.Line}" };

    /// <summary>The names in the language read, and the English ones, which stand in texts of every language.</summary>
    private IEnumerable<string> AllNames(CodebookNode node)
    {
        foreach (var key in new[] { language, "en" }.Distinct())
        {
            if (node.Find(key) is not { } own) continue;
            if (own.Find("name") is { } name) yield return name.Text;
            foreach (var other in own.List("names")) yield return other;
            own.RefuseOtherKeys("article", "adjectives", "prefixes");
        }
    }

    private static Dictionary<string, string> Names(CodebookNode node) => Told(node, "name");

    /// <summary>Of missions, the first of their names is the one to print.</summary>
    private static Dictionary<string, string> Printed(CodebookNode node)
    {
        var told = new Dictionary<string, string>();
        foreach (var key in new[] { "fr", "en", "vi" })
            if (node.Find(key)?.List("names").FirstOrDefault() is { } name) told[key] = name;
        return told;
    }

    private static Dictionary<string, string> Articles(CodebookNode node) => Told(node, "article");

    /// <summary>What the codebook says under a key in each language.</summary>
    private static Dictionary<string, string> Told(CodebookNode node, string what)
    {
        var told = new Dictionary<string, string>();
        foreach (var key in new[] { "fr", "en", "vi" })
            if (node.Find(key)?.Find(what) is { } value) told[key] = value.Text;
        return told;
    }
}
