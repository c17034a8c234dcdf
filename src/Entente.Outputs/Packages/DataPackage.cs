using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Entente.Dates;
using Entente.Outputs.Tables;
using Entente.Register.Exports;
using NodaTime;

namespace Entente.Outputs.Packages;

/// <summary>
/// Writes a data package by the specifications of Frictionless Data: the tables as CSV, <c>datapackage.json</c> with the schema of
/// each, the data dictionary, and what a release is cited by.
/// </summary>
public static class DataPackage
{
    private const string Csv = "text/csv";

    /// <summary>Fills a folder.</summary>
    public static void Write(IExportSource source, ExportScope scope, DatasetRelease release, string folder)
    {
        var told = new Told();
        var counts = TableExport.WriteTo(folder, source, scope, ExportTables.All, TableForm.Csv, told.Add);
        File.WriteAllText(Path.Combine(folder, "datapackage.json"), Described(release, folder, told, counts, scope.IsWhole).ToJsonString(ViewJson.Options) + "\n");
        File.WriteAllText(Path.Combine(folder, "data-dictionary.md"), DataDictionary.Text());
        if (!release.CanBeCited) return;
        File.WriteAllText(Path.Combine(folder, "CITATION.cff"), Citation.Cff(release));
        File.WriteAllText(Path.Combine(folder, "datacite.json"), Citation.DataCite(release, told.First, told.Last, [Csv]));
    }

    private static JsonObject Described(DatasetRelease release, string folder, Told told, IReadOnlyDictionary<Table, long> counts, bool isWhole)
    {
        var json = new JsonObject
        {
            ["profile"] = "tabular-data-package",
            ["name"] = "entente-register",
            ["title"] = release.Title ?? "Register of defence diplomacy",
            ["created"] = $"{release.Day.ToIso()}T00:00:00Z",
        };
        if (release.Release is { } version) json["version"] = version;
        if (release.Licence is { } licence) json["licenses"] = new JsonArray(new JsonObject { ["name"] = licence });
        if (!release.Creators.IsEmpty) json["contributors"] = new JsonArray([.. release.Creators.Select(creator => new JsonObject { ["title"] = creator, ["role"] = "author" })]);
        if (told.Outlets.Count > 0) json["sources"] = new JsonArray([.. told.Outlets.Select(outlet => new JsonObject { ["title"] = outlet })]);
        json["resources"] = new JsonArray([.. ExportTables.All.Select(table => Resource(table, folder, counts[table], isWhole))]);
        return json;
    }

    private static JsonObject Resource(Table table, string folder, long rows, bool isWhole)
    {
        var file = $"{table.Name}.csv";
        using var stream = File.OpenRead(Path.Combine(folder, file));
        return new JsonObject
        {
            ["profile"] = "tabular-data-resource",
            ["name"] = table.Name,
            ["path"] = file,
            ["title"] = table.Title,
            ["description"] = table.Meaning,
            ["format"] = "csv",
            ["mediatype"] = Csv,
            ["encoding"] = "utf-8",
            ["bytes"] = stream.Length,
            ["hash"] = $"sha256:{Convert.ToHexStringLower(SHA256.HashData(stream))}",
            ["rows"] = rows,
            ["dialect"] = new JsonObject { ["delimiter"] = ",", ["lineTerminator"] = "\r\n", ["quoteChar"] = "\"", ["doubleQuote"] = true, ["header"] = true },
            ["schema"] = TableSchema.Of(table, isWhole),
        };
    }

    /// <summary>What dispatches tell of the whole: who published them, and from when to when.</summary>
    private sealed class Told
    {
        public SortedSet<string> Outlets { get; } = new(StringComparer.Ordinal);

        public LocalDate? First { get; private set; }

        public LocalDate? Last { get; private set; }

        public void Add(ExportedDispatch dispatch)
        {
            if (dispatch.Outlet is { } outlet) Outlets.Add(outlet);
            if (dispatch.Published is null) return;
            if (First is null || dispatch.Known < First) First = dispatch.Known;
            if (Last is null || dispatch.Known > Last) Last = dispatch.Known;
        }
    }
}
