using System.Text.Json.Nodes;
using Entente.Outputs.Tables;

namespace Entente.Outputs.Packages;

/// <summary>Describes a table by the Table Schema of Frictionless Data.</summary>
internal static class TableSchema
{
    /// <param name="isWhole">Whether every row is there to which another leads: an export that is narrowed leaves some out.</param>
    public static JsonObject Of(Table table, bool isWhole)
    {
        var json = new JsonObject
        {
            ["fields"] = new JsonArray([.. table.Columns.Select(column => Field(table, column))]),
            ["missingValues"] = new JsonArray(""),
            ["primaryKey"] = new JsonArray([.. table.Key.Select(key => JsonValue.Create(key))]),
        };
        if (isWhole && !table.Leads.IsEmpty) json["foreignKeys"] = new JsonArray([.. table.Leads.Select(Lead)]);
        return json;
    }

    private static JsonObject Field(Table table, Column column)
    {
        var json = new JsonObject { ["name"] = column.Name, ["type"] = Type(column.Type), ["description"] = Meaning(column) };
        var constraints = new JsonObject();
        if (column.IsRequired) constraints["required"] = true;
        if (table.Key is [var only] && only == column.Name) constraints["unique"] = true;
        if (!column.Codes.IsEmpty) constraints["enum"] = new JsonArray([.. column.Codes.Select(code => JsonValue.Create(code))]);
        if (constraints.Count > 0) json["constraints"] = constraints;
        return json;
    }

    private static string Meaning(Column column)
    {
        var unit = column.Unit is { } counted ? $" In {counted}." : "";
        var form = column.Type switch { CellType.List => " Several have ; between them.", CellType.Edtf => " EDTF (ISO 8601-2).", _ => "" };
        return column.Meaning + unit + form;
    }

    private static string Type(CellType type) => type switch
    {
        CellType.Integer => "integer",
        CellType.Boolean => "boolean",
        CellType.Date => "date",
        CellType.DateTime => "datetime",
        _ => "string",
    };

    private static JsonObject Lead(Lead lead) => new()
    {
        ["fields"] = lead.Column,
        ["reference"] = new JsonObject { ["resource"] = lead.Table, ["fields"] = lead.To },
    };
}
