using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Entente.Dates;
using NodaTime;

namespace Entente.Outputs.Packages;

/// <summary>By what a dataset is cited: a citation file, and the metadata that an identifier (DOI) is asked for with.</summary>
internal static class Citation
{
    private const string Abstract = "Engagements, offices, instruments, undertakings and other facts of defence diplomacy, read from press dispatches, each with the words that carry it.";

    /// <summary>CITATION.cff, version 1.2.0.</summary>
    public static string Cff(DatasetRelease release)
    {
        var text = new StringBuilder("cff-version: 1.2.0\nmessage: \"If you use this dataset, please cite it as below.\"\ntype: dataset\n");
        text.Append($"title: {Quoted(release.Title!)}\nabstract: {Quoted(Abstract)}\nauthors:\n");
        foreach (var creator in release.Creators) text.Append($"  - name: {Quoted(creator)}\n");
        if (release.Release is { } version) text.Append($"version: {Quoted(version)}\n");
        text.Append($"date-released: {release.Day.ToIso()}\n");
        if (release.Licence is { } licence) text.Append($"license: {Quoted(licence)}\n");
        return text.ToString();
    }

    /// <summary>Metadata of DataCite, schema 4.</summary>
    /// <param name="from">The first day of which something is known.</param>
    /// <param name="to">The last one.</param>
    public static string DataCite(DatasetRelease release, LocalDate? from, LocalDate? to, IEnumerable<string> formats)
    {
        var dates = new JsonArray(Date(release.Day.ToIso(), "Issued"));
        if (from is { } first && to is { } last) dates.Add(Date($"{first.ToIso()}/{last.ToIso()}", "Coverage"));
        var json = new JsonObject
        {
            ["types"] = new JsonObject { ["resourceTypeGeneral"] = "Dataset", ["resourceType"] = "Data package" },
            ["titles"] = new JsonArray(new JsonObject { ["title"] = release.Title }),
            ["creators"] = new JsonArray([.. release.Creators.Select(creator => new JsonObject { ["name"] = creator })]),
            ["publisher"] = release.Creators[0],
            ["publicationYear"] = release.Day.Year,
            ["dates"] = dates,
            ["descriptions"] = new JsonArray(new JsonObject { ["description"] = Abstract, ["descriptionType"] = "Abstract" }),
            ["formats"] = new JsonArray([.. formats.Select(format => JsonValue.Create(format))]),
            ["schemaVersion"] = "http://datacite.org/schema/kernel-4",
        };
        if (release.Release is { } version) json["version"] = version;
        if (release.Licence is { } licence) json["rightsList"] = new JsonArray(new JsonObject { ["rights"] = licence, ["rightsIdentifier"] = licence, ["rightsIdentifierScheme"] = "SPDX" });
        return json.ToJsonString(ViewJson.Options) + "\n";
    }

    private static JsonObject Date(string date, string type) => new() { ["date"] = date, ["dateType"] = type };

    /// <summary>A string of JSON is one of YAML.</summary>
    private static string Quoted(string text) => JsonSerializer.Serialize(text, ViewJson.Options);
}
