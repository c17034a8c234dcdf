using Entente.Facts;
using Entente.Register.Exports;

namespace Entente.Outputs.Tables;

/// <summary>Fills tables from a register, as of one moment, and holds no more of it than some hundred pages or things at a time.</summary>
public static class TableExport
{
    private const int BufferSize = 1 << 16;

    /// <summary>Fills the tables that are wanted.</summary>
    /// <param name="seen">Is told of every dispatch.</param>
    public static void Fill(IExportSource source, ExportScope scope, TableSet tables, Action<ExportedDispatch>? seen = null)
    {
        FillFacts(source, scope, tables, seen);
        if (tables.Wants(EntityTables.People))
            foreach (var person in source.People(scope)) tables.Write(EntityTables.People, person);
        FillEvents(source, scope, tables);
        FillBodies(source, scope, tables);
        if (tables.Wants(EntityTables.Texts))
            foreach (var text in source.Instruments(scope)) tables.Write(EntityTables.Texts, text);
        FillThreads(source, scope, tables);
        if (tables.Wants(EntityTables.Verdicts))
            foreach (var verdict in source.Verdicts()) tables.Write(EntityTables.Verdicts, verdict);
        if (tables.Wants(EntityTables.Aliases))
            foreach (var alias in source.Aliases()) tables.Write(EntityTables.Aliases, alias);
        tables.End();
    }

    /// <summary>Writes one table.</summary>
    public static void Write(IExportSource source, ExportScope scope, Table table, TableForm form, Stream to)
    {
        using var tables = new TableSet();
        tables.Add(table, TableWriters.Of(form, table, to));
        Fill(source, scope, tables);
    }

    /// <summary>Writes tables into a folder, each into a file of its name.</summary>
    /// <param name="seen">Is told of every dispatch.</param>
    /// <returns>How many rows each has.</returns>
    public static IReadOnlyDictionary<Table, long> WriteTo(
        string folder, IExportSource source, ExportScope scope, IReadOnlyList<Table> wanted, TableForm form, Action<ExportedDispatch>? seen = null)
    {
        var files = new List<Stream>();
        try
        {
            using var tables = new TableSet();
            foreach (var table in wanted)
            {
                files.Add(new FileStream(Path.Combine(folder, $"{table.Name}.{TableWriters.Ending(form)}"), FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize));
                tables.Add(table, TableWriters.Of(form, table, files[^1]));
            }

            Fill(source, scope, tables, seen);
            return tables.Counts;
        }
        finally
        {
            foreach (var file in files) file.Dispose();
        }
    }

    private static void FillFacts(IExportSource source, ExportScope scope, TableSet tables, Action<ExportedDispatch>? seen)
    {
        if (!tables.Wants([FactTables.Dispatches, FactTables.Facts, FactTables.Participants, .. KindTables.All.Values])) return;
        foreach (var dispatch in source.Dispatches(scope))
        {
            seen?.Invoke(dispatch);
            tables.Write(FactTables.Dispatches, dispatch);
            foreach (var fact in dispatch.Facts) WriteFact(new FactRow(dispatch, fact), tables);
        }
    }

    private static void WriteFact(FactRow row, TableSet tables)
    {
        tables.Write(FactTables.Facts, row);
        tables.Write(KindTables.All[row.Fact.Kind], row);
        if (row.Fact.Told is not Engagement engagement) return;
        for (var i = 0; i < engagement.Participants.Length; i++) tables.Write(FactTables.Participants, new ParticipantRow(row, i));
    }

    private static void FillEvents(IExportSource source, ExportScope scope, TableSet tables)
    {
        if (!tables.Wants(EntityTables.Events, EntityTables.Attendances)) return;
        foreach (var engagement in source.Engagements(scope))
        {
            tables.Write(EntityTables.Events, engagement);
            foreach (var person in engagement.Participants) tables.Write(EntityTables.Attendances, new AttendanceRow(engagement, person));
        }
    }

    private static void FillBodies(IExportSource source, ExportScope scope, TableSet tables)
    {
        if (!tables.Wants(EntityTables.Bodies, EntityTables.Sessions)) return;
        foreach (var body in source.Mechanisms(scope))
        {
            tables.Write(EntityTables.Bodies, body);
            for (var i = 0; i < body.Sessions.Length; i++) tables.Write(EntityTables.Sessions, new SessionRow(body, i));
        }
    }

    private static void FillThreads(IExportSource source, ExportScope scope, TableSet tables)
    {
        if (!tables.Wants(EntityTables.Threads, EntityTables.Steps)) return;
        foreach (var thread in source.Threads(scope))
        {
            tables.Write(EntityTables.Threads, thread);
            for (var i = 0; i < thread.Steps.Length; i++) tables.Write(EntityTables.Steps, new StepRow(thread, i));
        }
    }
}
