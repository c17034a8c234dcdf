using System.Globalization;
using System.Text;
using System.Text.Json;
using CsvHelper;
using Entente.Evaluating;
using Entente.Outputs.Tables;
using Entente.Register.Exports;
using Entente.Register.Tests.Support;
using Xunit;

namespace Entente.Outputs.Tests.Tables;

/// <summary>Tables say in every form what the register tells.</summary>
public sealed class TableExportTests : IDisposable
{
    private readonly TemporaryRegister register = new();
    private readonly TemporaryFolder folder = new();

    public TableExportTests()
    {
        using var samples = new ReadSamples();
        register.Register.AddMany(samples.Pages());
    }

    public void Dispose()
    {
        register.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void Every_form_has_the_same_rows()
    {
        var counts = WriteTo("csv", TableForm.Csv);
        Assert.Equal(counts, WriteTo("ndjson", TableForm.Ndjson));
        foreach (var table in ExportTables.All)
        {
            if (table != EntityTables.Verdicts && table != EntityTables.Aliases) Assert.NotEqual(0, counts[table.Name]);
            var (csv, json) = (Csv(table), Json(table));
            Assert.Equal((counts[table.Name], counts[table.Name]), (csv.Count, json.Count));
            for (var i = 0; i < csv.Count; i++)
                foreach (var column in table.Columns) Assert.Equal(csv[i][column.Name], Text(json[i].GetProperty(column.Name)));
        }
    }

    [Fact]
    public void Keys_tell_rows_apart_and_leads_lead_to_rows()
    {
        WriteTo("csv", TableForm.Csv);
        foreach (var table in ExportTables.All)
        {
            var rows = Csv(table);
            Assert.Distinct(rows.Select(row => string.Join('|', table.Key.Select(key => row[key]))));
            foreach (var lead in table.Leads)
            {
                var there = Csv(ExportTables.Find(lead.Table)!).Select(row => row[lead.To]).ToHashSet(StringComparer.Ordinal);
                Assert.All(rows.Select(row => row[lead.Column]).Where(to => to.Length > 0), to => Assert.Contains(to, there));
            }
        }
    }

    [Fact]
    public void What_every_row_has_no_row_lacks_and_codes_are_those_of_the_dictionary()
    {
        WriteTo("csv", TableForm.Csv);
        foreach (var table in ExportTables.All)
            foreach (var row in Csv(table))
                foreach (var column in table.Columns)
                {
                    if (column.IsRequired) Assert.NotEqual("", row[column.Name]);
                    if (!column.Codes.IsEmpty && row[column.Name].Length > 0) Assert.Contains(row[column.Name], column.Codes);
                }
    }

    [Fact]
    public void Csv_ends_lines_with_CRLF_and_says_in_the_first_which_columns_there_are()
    {
        WriteTo("csv", TableForm.Csv);
        var text = File.ReadAllText(PathOf("csv", "verdicts.csv"), Encoding.UTF8);
        Assert.Equal(string.Join(',', EntityTables.Verdicts.Columns.Select(column => column.Name)) + "\r\n", text);
    }

    private Dictionary<string, int> WriteTo(string name, TableForm form)
    {
        Dictionary<string, int> counts = [];
        var path = Directory.CreateDirectory(Path.Combine(folder.FullPath, name)).FullName;
        register.Register.Exports.Read(source => counts = TableExport.WriteTo(path, source, new ExportScope(), ExportTables.All, form).ToDictionary(c => c.Key.Name, c => (int)c.Value));
        return counts;
    }

    private List<Dictionary<string, string>> Csv(Table table)
    {
        using var reader = new CsvReader(new StreamReader(PathOf("csv", $"{table.Name}.csv")), CultureInfo.InvariantCulture);
        var rows = new List<Dictionary<string, string>>();
        reader.Read();
        reader.ReadHeader();
        while (reader.Read()) rows.Add(table.Columns.ToDictionary(column => column.Name, column => reader.GetField(column.Name)!));
        return rows;
    }

    private List<JsonElement> Json(Table table) => [.. File.ReadLines(PathOf("ndjson", $"{table.Name}.ndjson")).Select(line => JsonElement.Parse(line))];

    private string PathOf(string form, string file) => Path.Combine(folder.FullPath, form, file);

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.Array => string.Join(';', value.EnumerateArray().Select(one => one.GetString())),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => value.ToString(),
    };
}
