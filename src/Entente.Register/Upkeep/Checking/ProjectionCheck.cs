using Entente.Register.Storage;
using Entente.Register.Storage.Sql;

namespace Entente.Register.Upkeep.Checking;

/// <summary>
/// Compares what is derived with what it is derived from: a copy of what was read and judged is rebuilt, and holds what the
/// register should hold. It needs the room of the register once more in the folder for temporary files.
/// </summary>
internal static class ProjectionCheck
{
    /// <summary>Of so many buckets that differ the rows are looked at.</summary>
    private const int MostBuckets = 256;

    public static void Run(SqlSession session, IRegisterStore store, RegisterOptions options, FindingList found)
    {
        var folder = Directory.CreateTempSubdirectory("entente-doctor-");
        try
        {
            var path = Path.Combine(folder.FullName, "copy.db");
            RegisterMaking.Make(path, options, StepNames.Last, store.WriteRows);
            using var copy = Registers.SessionAt(path, options);
            foreach (var part in DerivedContent.Parts) Compare(part, session, copy, found);
            if (session.HasTwins && copy.HasTwins) CompareWhole(new WholeSession(session), new WholeSession(copy), found);
            CompareCounts(DerivedContent.Counts(session), DerivedContent.Counts(copy), found);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>What is derived from all pages, internal ones among them.</summary>
    private static void CompareWhole(WholeSession session, WholeSession copy, FindingList found)
    {
        foreach (var part in DerivedContent.InBothLayers) Compare(part, session, copy, found);
    }

    private static void Compare(string part, SqlSession register, SqlSession copy, FindingList found)
    {
        var (held, due) = (new RowBuckets(), new RowBuckets());
        DerivedContent.Write(register, part, held.Add);
        DerivedContent.Write(copy, part, due.Add);
        var differing = held.Differing(due).Take(MostBuckets).ToHashSet();
        if (differing.Count == 0) return;
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        DerivedContent.Write(register, part, fields => Count(fields, held, differing, rows, 1));
        DerivedContent.Write(copy, part, fields => Count(fields, held, differing, rows, -1));
        foreach (var (row, times) in rows.Where(r => r.Value != 0).OrderBy(r => r.Key, StringComparer.Ordinal))
            found.Add(times > 0 ? FindingKind.Stale : FindingKind.Missing, part, row, Math.Abs(times));
    }

    private static void CompareCounts(IReadOnlyDictionary<string, long> held, IReadOnlyDictionary<string, long> due, FindingList found)
    {
        foreach (var (table, count) in held)
            if (count != due.GetValueOrDefault(table))
                found.Add(count > due.GetValueOrDefault(table) ? FindingKind.Stale : FindingKind.Missing, table, $"{count} / {due.GetValueOrDefault(table)}", Math.Abs(count - due.GetValueOrDefault(table)));
    }

    private static void Count(ReadOnlySpan<string?> fields, RowBuckets buckets, HashSet<int> differing, Dictionary<string, int> rows, int step)
    {
        if (!differing.Contains(buckets.BucketOf(fields))) return;
        var row = string.Join(" · ", fields.ToArray().Where(field => !string.IsNullOrEmpty(field)));
        rows[row] = rows.GetValueOrDefault(row) + step;
    }
}
