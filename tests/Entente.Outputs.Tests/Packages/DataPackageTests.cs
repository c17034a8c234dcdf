using System.Text.Json;
using Entente.Evaluating;
using Entente.Outputs.Packages;
using Entente.Outputs.Tables;
using Entente.Register.Exports;
using Entente.Register.Tests.Support;
using NodaTime;
using Xunit;
using YamlDotNet.Serialization;

namespace Entente.Outputs.Tests.Packages;

/// <summary>A data package describes all that is in it, and is cited by what is told of it and no more.</summary>
public sealed class DataPackageTests : IDisposable
{
    private static readonly DatasetRelease Release = new()
    {
        Title = "Diplomatie: \"défense\"", Creators = ["A. Analyst", "B. Observer"], Licence = "CC-BY-4.0", Release = "2024.1", Day = new LocalDate(2024, 12, 31),
    };

    private readonly TemporaryRegister register = new();
    private readonly TemporaryFolder folder = new();

    public DataPackageTests() => register.Register.AddMany(Samples.Own);

    public void Dispose()
    {
        register.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void Every_table_is_a_resource_with_its_fields_keys_and_leads()
    {
        Write(Release);
        var resources = Json("datapackage.json").GetProperty("resources").EnumerateArray().ToDictionary(r => r.GetProperty("name").GetString()!);
        foreach (var table in ExportTables.All)
        {
            var (resource, schema) = (resources[table.Name], resources[table.Name].GetProperty("schema"));
            Assert.True(File.Exists(Path.Combine(folder.FullPath, resource.GetProperty("path").GetString()!)));
            Assert.Equal(table.Columns.Select(column => column.Name), schema.GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("name").GetString()));
            Assert.Equal(table.Key, schema.GetProperty("primaryKey").EnumerateArray().Select(key => key.GetString()!));
            Assert.Equal(table.Leads.Length, schema.TryGetProperty("foreignKeys", out var keys) ? keys.GetArrayLength() : 0);
        }
    }

    [Fact]
    public void A_release_is_cited_by_what_is_told_of_it()
    {
        Write(Release);
        var citation = new DeserializerBuilder().Build().Deserialize<Dictionary<string, object>>(File.ReadAllText(Path.Combine(folder.FullPath, "CITATION.cff")));
        Assert.Equal(("1.2.0", "dataset", Release.Title, "2024.1", "2024-12-31", "CC-BY-4.0"), (citation["cff-version"], citation["type"], citation["title"], citation["version"], citation["date-released"], citation["license"]));
        Assert.Equal(["A. Analyst", "B. Observer"], ((List<object>)citation["authors"]).Select(author => ((Dictionary<object, object>)author)["name"]));
        var metadata = Json("datacite.json");
        Assert.Equal((2024, "Dataset", "2024.1"), (metadata.GetProperty("publicationYear").GetInt32(), metadata.GetProperty("types").GetProperty("resourceTypeGeneral").GetString(), metadata.GetProperty("version").GetString()));
        Assert.Contains("2022-05-20/2024-05-02", metadata.GetProperty("dates").ToString());
    }

    [Fact]
    public void Nothing_is_made_up_where_nothing_is_told()
    {
        Write(new DatasetRelease { Day = Release.Day });
        Assert.False(File.Exists(Path.Combine(folder.FullPath, "CITATION.cff")));
        Assert.False(File.Exists(Path.Combine(folder.FullPath, "datacite.json")));
        Assert.False(Json("datapackage.json").TryGetProperty("licenses", out _));
    }

    private void Write(DatasetRelease release) =>
        register.Register.Exports.Read(source => DataPackage.Write(source, new ExportScope(), release, folder.FullPath));

    private JsonElement Json(string name) => JsonElement.Parse(File.ReadAllText(Path.Combine(folder.FullPath, name)));
}
