using System.Collections.Immutable;

namespace Entente.Outputs.Tables;

/// <summary>All tables of an export: the one description of which the tables, the dictionary and the data package are made.</summary>
public static class ExportTables
{
    /// <summary>Every table, in the order in which the dictionary tells of them.</summary>
    public static ImmutableArray<Table> All { get; } =
        [FactTables.Dispatches, FactTables.Facts, .. KindTables.All.Values, FactTables.Participants, .. EntityTables.All];

    /// <summary>The table of a name; null where there is none.</summary>
    public static Table? Find(string name) => All.FirstOrDefault(table => table.Name == name);
}
