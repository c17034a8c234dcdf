using System.Collections.Immutable;

namespace Entente.Codebook.Events;

/// <summary>Reads the codes of kinds, and notes those that the schemes do not have.</summary>
internal sealed class EventCodesLoader(CodebookFiles files)
{
    private const string File = "kinds/event-codes.yaml";

    private static readonly HashSet<string> Statuses = ["planned", "proposed", "cancelled"];

    private Dictionary<string, (int Quad, HashSet<string> Modes)> events = [];
    private readonly Dictionary<string, HashSet<string>> listed = [];
    private HashSet<string> contexts = [];
    private Dictionary<string, string> cameo = [];

    public EventCodes Load() => files.Root(File) is null ? EventCodes.Absent : files.Whole(File, Read, EventCodes.Absent);

    private EventCodes Read(CodebookNode root)
    {
        var (plover, cameoNode) = (root["plover"], root["cameo"]);
        events = plover["events"].Items.ToDictionary(node => node["event"].Text, node => (node["quad"].Number, node.List("modes").ToHashSet()));
        contexts = [.. plover["contexts"].Texts];
        cameo = cameoNode["codes"].Items.ToDictionary(node => node["code"].Text, node => node["name"].Text);
        var codes = new EventCodes
        {
            PloverVersion = plover["version"].Text,
            CameoVersion = cameoNode["version"].Text,
            Engagements = Each("kinds/engagements.yaml", "kind"),
            Modalities = Each("kinds/modalities.yaml", "modality"),
            Facts = Each("kinds/facts.yaml", "fact"),
            NotHeld = root["not_held"].Items.ToImmutableDictionary(Status, Code),
            ThirdCountry = Code(root["third_country"]),
            Promised = Code(root["promised"]),
            Mirrored = root["mirrored"].Items.ToImmutableDictionary(node => Cameo(node["guest"]), node => Cameo(node["host"])),
            CameoNames = cameo.ToImmutableDictionary(),
            MilitaryOffices = [.. root["military"].Items.Select(Office)],
            Countries = root["countries"].Entries.ToImmutableDictionary(State, entry => Country(entry.Value)),
        };
        root.RefuseOtherKeys();
        return codes;
    }

    private ImmutableDictionary<string, EventCode> Each(string file, string key) =>
        (files.Root(file)?.Items ?? []).ToImmutableDictionary(node => node[key].Text, Code);

    private EventCode Code(CodebookNode node) =>
        new(node.Find("plover") is { } plover ? Plover(plover) : null, node.Find("cameo") is { } code ? Cameo(code) : null);

    private PloverCode Plover(CodebookNode node)
    {
        if (PloverForm.Read(node.Text) is not var (type, mode, named)) throw node.Error($"“{node.Text}” is no PLOVER code; write it as CONSULT-visit or AID [peacekeeping]");
        if (!events.TryGetValue(type, out var known)) throw node.Error($"“{type}” is no event of {File}");
        if (mode is not null && !known.Modes.Contains(mode)) throw node.Error($"“{mode}” is no mode of {type} in {File}");
        if (named.FirstOrDefault(context => !contexts.Contains(context)) is { } unknown) throw node.Error($"“{unknown}” is no context of {File}");
        return new PloverCode(type, mode, named, known.Quad);
    }

    private string Cameo(CodebookNode node) => cameo.ContainsKey(node.Text) ? node.Text : throw node.Error($"“{node.Text}” is no CAMEO code of {File}");

    private static string Status(CodebookNode node) =>
        Statuses.Contains(node["status"].Text) ? node["status"].Text : throw node["status"].Error($"“{node["status"].Text}” is no status; known are {string.Join(", ", Statuses)}");

    private string Office(CodebookNode node) =>
        Listed("kinds/offices.yaml", "office").Contains(node.Text) ? node.Text : throw node.Error($"“{node.Text}” is no office of kinds/offices.yaml");

    private string State((string Key, CodebookNode Value) entry) =>
        Listed("world/states.yaml", "code").Contains(entry.Key) ? entry.Key : throw entry.Value.Error($"“{entry.Key}” is no state of world/states.yaml");

    private static string Country(CodebookNode node) =>
        node.Text is { Length: 3 } code && code.All(char.IsAsciiLetterUpper) ? code : throw node.Error($"“{node.Text}” is no code of three letters");

    private HashSet<string> Listed(string file, string key) =>
        listed.TryGetValue(file, out var codes) ? codes : listed[file] = [.. (files.Root(file)?.Items ?? []).Select(node => node.Find(key)?.Text ?? "")];
}
