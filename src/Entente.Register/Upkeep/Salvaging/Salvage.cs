using System.Collections.Immutable;
using Entente.Register.Claims;
using Entente.Register.Storage;
using Entente.Register.Storage.Sql;
using Entente.Register.Storage.Sql.Rows;
using Entente.Register.Storage.Sqlite;
using Entente.Register.Storage.Sqlite.Salvage;
using Entente.Register.Upkeep.Checking;

namespace Entente.Register.Upkeep.Salvaging;

/// <summary>
/// Saves what can be read of a damaged file into a new register. The file is read page by page, past the database's engine,
/// and is left as it is.
/// </summary>
public static class Salvage
{
    /// <summary>Stands behind the reader of a reading that is not complete: it is then another one's, and is read again by <c>entente reread</c>.</summary>
    private const string Incomplete = " (incomplete)";

    private const int FormAt = 60;

    /// <summary>The first form of which a register can be made and then brought up to date; earlier ones had no tables that it lacks.</summary>
    private const long FirstForm = 4;

    /// <param name="from">The file of a register.</param>
    /// <param name="to">Where there is no register.</param>
    /// <exception cref="RegisterException">The file cannot be read at all, or there is a register at the other address.</exception>
    public static Salvaged Run(string from, string to, RegisterOptions? options = null)
    {
        if (Registers.IsOnServer(from)) throw new RegisterException(RegisterFailure.Other, $"{Registers.Shown(from)}: a server's register is saved by the server's own tools (pg_dump, pg_amcheck); this saves files");
        if (!File.Exists(from)) throw SqliteErrors.Make(RegisterFailure.Missing, from, "does not exist");
        using var file = Open(from);
        var step = StepOf(file);
        var shape = RegisterShape.Of(step);
        var rows = new RowFinder(file, shape);
        if (shape.Tables.All(table => !rows[table.Table.Name].Numbers.Any())) throw SqliteErrors.Make(RegisterFailure.NotARegister, from, "cannot be saved: no row of a register is found in the file");
        var plan = new SalvagePlan(shape, rows);
        var losses = new LossList(shape, rows, plan);
        var open = options ?? new();
        ImmutableArray<string> incomplete = [];
        RegisterMaking.Make(to, open, step, sink => Write(shape, rows, plan, sink), made => incomplete = MarkIncomplete(made, open, losses.Readings()));
        using var register = Registers.Open(to, open with { MustExist = true });
        return new Salvaged(register.Count(), losses.Rows(), losses.Unknown(), incomplete);
    }

    private static PageFile Open(string path)
    {
        try
        {
            return new PageFile(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw SqliteErrors.Make(RegisterFailure.NoPermission, path, $"cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>The form of the tables as the file's head has it; the last one where that is none.</summary>
    private static long StepOf(PageFile file)
    {
        var page = new byte[file.PageSize];
        file.TryRead(1, page);
        var step = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(page.AsSpan(FormAt));
        return step is > 0 && step <= StepNames.Last && page.AsSpan().StartsWith("SQLite format 3\0"u8) ? Math.Max(step, FirstForm) : StepNames.Last;
    }

    private static void Write(RegisterShape shape, RowFinder rows, SalvagePlan plan, IRowSink sink)
    {
        foreach (var table in shape.Tables)
        {
            var (name, found) = (table.Table.Name, rows[table.Table.Name]);
            sink.Begin(name, table.Table.Columns);
            if (name == LossList.Withdrawn)
            {
                foreach (var verdict in plan.Withdrawn()) sink.Add([verdict]);
                continue;
            }

            foreach (var number in found.Numbers.Where(plan.Kept(name).Contains)) sink.Add(found.Read(number)!);
            if (name != "readings") continue;
            foreach (var (reading, page) in plan.MadeUp) sink.Add(MadeUp(table, reading, page, rows["pages"]));
        }

        sink.End();
    }

    /// <summary>A reading of which no more is known than its page.</summary>
    private static SqlValue[] MadeUp(TableShape table, long reading, long page, FoundRows pages)
    {
        var row = table.Table.Columns.Select(column => SqlValue.Absent(column.Kind)).ToArray();
        row[table.PlaceOf("id")] = reading;
        row[table.PlaceOf("page_id")] = page;
        row[table.PlaceOf("reader")] = "lost";
        row[table.PlaceOf("hints")] = "{}";
        row[table.PlaceOf("completed")] = 1;
        row[table.PlaceOf("recorded_at")] = pages.Read(page)![pages.Shape.PlaceOf("recorded_at")];
        return row;
    }

    /// <summary>Marks readings of which something is lost, or is not as it was recorded; tells the pages of which it is the current one.</summary>
    private static ImmutableArray<string> MarkIncomplete(string address, RegisterOptions options, IReadOnlySet<long> known)
    {
        var session = Registers.SessionAt(address, options);
        using var store = new RegisterStore(address, session);
        var readings = known.ToHashSet();
        new ReadingCheck(store, new FindingList(), reading => readings.Add(reading)).Run();
        using var transaction = store.Begin();
        var pages = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var reading in readings)
        {
            session.Run("UPDATE readings SET reader = reader || $1 WHERE id = $2", Incomplete, reading);
            session.Run("DELETE FROM reading_seals WHERE reading_id = $1", reading);
            var marked = store.Claims.Readings(reading - 1, 1)[0];
            store.Claims.AddSeal(reading, Seal.Of(marked.Page, marked.RecordedAt, store.Claims.DispatchesOf(reading)));
            if (session.Number("SELECT 1 FROM pages WHERE current_reading = $1", reading) is not null) pages.Add(marked.Page.Name);
        }

        transaction.Commit();
        return [.. pages];
    }
}
