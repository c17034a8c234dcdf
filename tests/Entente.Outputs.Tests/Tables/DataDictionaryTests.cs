using Entente.Evaluating;
using Entente.Outputs.Tables;
using Xunit;

namespace Entente.Outputs.Tests.Tables;

/// <summary>The dictionary tells of all that is written, and is the one that is kept with the documents.</summary>
public sealed class DataDictionaryTests
{
    [Fact]
    public void The_dictionary_that_is_kept_is_current() =>
        Assert.True(
            File.ReadAllText(Repository.PathOf("docs", "data-dictionary.md")) == DataDictionary.Text(),
            "docs/data-dictionary.md is not current: ./entente export --dictionary --output docs/data-dictionary.md");

    [Fact]
    public void Names_are_given_once()
    {
        Assert.Distinct(ExportTables.All.Select(table => table.Name));
        Assert.All(ExportTables.All, table => Assert.Distinct(table.Columns.Select(column => column.Name)));
    }

    [Fact]
    public void Keys_and_leads_are_columns_that_there_are() =>
        Assert.All(ExportTables.All, table =>
        {
            var names = table.Columns.Select(column => column.Name).ToArray();
            Assert.NotEmpty(table.Key);
            Assert.All(table.Key, key => Assert.Contains(key, names));
            Assert.All(table.Leads, lead => Assert.Contains(lead.Column, names));
            Assert.All(table.Leads, lead => Assert.Contains(lead.To, ExportTables.Find(lead.Table)!.Key));
        });
}
