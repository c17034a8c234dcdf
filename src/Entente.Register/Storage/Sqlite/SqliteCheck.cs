using System.Text.RegularExpressions;

namespace Entente.Register.Storage.Sqlite;

/// <summary>What SQLite finds when it goes through all of a file, the index for searching included.</summary>
internal static partial class SqliteCheck
{
    private const string Sound = "ok";

    /// <summary>One line for each fault, at most a hundred.</summary>
    public static IEnumerable<string> Run(SqliteSession session) =>
        session.Rows("PRAGMA integrity_check(100)", row => row.GetString(0)).Where(line => line != Sound)
            .SelectMany(line => line.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Where(line => line.Length > 0 && !line.StartsWith("***", StringComparison.Ordinal));

    /// <summary>Whether it is an index that does not fit its table, all of which can be read.</summary>
    public static bool IsOfIndex(string line) => OfIndex().IsMatch(line);

    [GeneratedRegex("missing from index|entries in index|entry in index|inverted index for FTS5", RegexOptions.IgnoreCase)]
    private static partial Regex OfIndex();
}
