using System.Text;

namespace Entente.Outputs.Tables;

/// <summary>The data dictionary: what every table and column means, in Markdown, made of the description of the tables.</summary>
public static class DataDictionary
{
    private const string Head =
        """
        # Data dictionary

        What the tables of `entente export` hold: made by `entente export --dictionary` of the description by which they are written. How they are exported, and in which other forms: [data.md](data.md).

        Types: *text* is UTF-8; *integer*; *boolean* is `true` or `false`; *date* is a day, ISO 8601; *datetime* is a moment in UTC, ISO 8601; *edtf* is a date of any exactness by ISO 8601-2 (`2022-05`, `2019/2024`, `XXXX-05-17`); *list* is an array in NDJSON, and elsewhere the values with `;` between them. What is not known is absent: an empty field, `null`. Columns in bold have a value in every row. Parties are ISO 3166-1 alpha-2 codes of states and acronyms of organisations. Places in texts count Unicode code points from 0, the end excluded.

        """;

    /// <summary>All of it.</summary>
    public static string Text()
    {
        var text = new StringBuilder(Head);
        foreach (var table in ExportTables.All) Add(text, table);
        return text.ToString();
    }

    private static void Add(StringBuilder text, Table table)
    {
        text.Append($"\n## {table.Name}\n\n{table.Title}. {table.Meaning}\n\nKey: {string.Join(", ", table.Key.Select(Code))}.");
        foreach (var lead in table.Leads) text.Append($" {Code(lead.Column)} leads to {Code($"{lead.Table}.{lead.To}")}.");
        text.Append("\n\n| column | type | meaning |\n|---|---|---|\n");
        foreach (var column in table.Columns) text.Append($"| {Named(column)} | {Type(column)} | {Meaning(column)} |\n");
    }

    private static string Named(Column column) => column.IsRequired ? $"**{Code(column.Name)}**" : Code(column.Name);

    private static string Type(Column column) => column.Type.ToString().ToLowerInvariant();

    private static string Meaning(Column column)
    {
        var unit = column.Unit is { } counted ? $" In {counted}." : "";
        return column.Codes.IsEmpty ? column.Meaning + unit : $"{column.Meaning}{unit} {string.Join(", ", column.Codes.Select(Code))}.";
    }

    private static string Code(string name) => $"`{name}`";
}
