using System.Globalization;
using CsvHelper;
using Entente.Evaluating;
using Entente.Outputs.Tables;
using Entente.Register;
using Entente.Register.Exports;
using Entente.Register.Tests.Support;
using ParquetSharp;
using Xunit;
using NumberColumn = Entente.Outputs.Tables.Column<int>;
using Table = Entente.Outputs.Tables.Table;

namespace Entente.Outputs.Tests.Tables;

/// <summary>What is written as Parquet is read by Apache Arrow's reader as what is written as CSV.</summary>
public sealed class ParquetTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Apache_Arrow_reads_what_the_tables_say()
    {
        using var samples = new ReadSamples();
        Write(samples.Register, "csv", TableForm.Csv);
        Write(samples.Register, "parquet", TableForm.Parquet);
        foreach (var table in ExportTables.All) Assert.Equal(Csv(table), Parquet(table));
    }

    [Fact]
    public void Rows_of_many_groups_come_back_in_their_order()
    {
        const int Rows = 70_000;
        var table = new Table<int>
        {
            Name = "numbers", Title = "", Meaning = "", Key = ["number"],
            Of =
            [
                new NumberColumn("number", CellType.Integer, "", number => number), new NumberColumn("even", CellType.Boolean, "", number => number % 2 == 0),
                new NumberColumn("text", CellType.Text, "", number => number % 3 == 0 ? null : $"é {number}"),
            ],
        };
        var path = Path.Combine(folder.FullPath, "numbers.parquet");
        using (var file = File.Create(path))
        using (var tables = new TableSet())
        {
            tables.Add(table, TableWriters.Of(TableForm.Parquet, table, file));
            for (var i = 0; i < Rows; i++) tables.Write(table, i);
            tables.End();
        }

        using var reader = new ParquetFileReader(path);
        Assert.True(reader.FileMetaData.NumRowGroups > 1);
        var read = Columns(reader);
        Assert.Equal(Enumerable.Range(0, Rows).Select(i => i.ToString(CultureInfo.InvariantCulture)), read[0]);
        Assert.Equal(Enumerable.Range(0, Rows).Select(i => i % 3 == 0 ? "" : $"é {i}"), read[2]);
    }

    private void Write(IRegister register, string name, TableForm form)
    {
        var path = Directory.CreateDirectory(Path.Combine(folder.FullPath, name)).FullName;
        register.Exports.Read(source => TableExport.WriteTo(path, source, new ExportScope(), ExportTables.All, form));
    }

    private List<string>[] Csv(Table table)
    {
        using var reader = new CsvReader(new StreamReader(Path.Combine(folder.FullPath, "csv", $"{table.Name}.csv")), CultureInfo.InvariantCulture);
        var columns = table.Columns.Select(_ => new List<string>()).ToArray();
        reader.Read();
        while (reader.Read())
            for (var i = 0; i < columns.Length; i++) columns[i].Add(reader.GetField(i)!);
        return columns;
    }

    private List<string>[] Parquet(Table table)
    {
        using var reader = new ParquetFileReader(Path.Combine(folder.FullPath, "parquet", $"{table.Name}.parquet"));
        Assert.Equal(table.Columns.Select(column => column.Name), Enumerable.Range(0, table.Columns.Count).Select(i => reader.FileMetaData.Schema.Column(i).Name));
        return Columns(reader);
    }

    private static List<string>[] Columns(ParquetFileReader reader)
    {
        var columns = Enumerable.Range(0, reader.FileMetaData.NumColumns).Select(_ => new List<string>()).ToArray();
        for (var group = 0; group < reader.FileMetaData.NumRowGroups; group++)
        {
            using var rows = reader.RowGroup(group);
            for (var i = 0; i < columns.Length; i++)
            {
                using var column = rows.Column(i);
                using var logical = column.LogicalReader();
                columns[i].AddRange(logical.Apply(new Values()));
            }
        }

        return columns;
    }

    /// <summary>The values of a column as CSV has them.</summary>
    private sealed class Values : ILogicalColumnReaderVisitor<IEnumerable<string>>
    {
        public IEnumerable<string> OnLogicalColumnReader<TValue>(LogicalColumnReader<TValue> reader) => [.. reader.Select(value => Text(value))];

        private static string Text(object? value) => value switch
        {
            null => "",
            bool flag => flag ? "true" : "false",
            Date day => day.DateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTime moment => moment.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };
    }
}
