using System.Text.RegularExpressions;
using NpgsqlTypes;

namespace Entente.Register.Storage.Postgres;

/// <summary>
/// Makes of a statement over single values one over arrays of them, so that it goes to the server once and not a thousand
/// times.
/// </summary>
internal static partial class ArrayStatements
{
    /// <summary>An INSERT of one row as one of many.</summary>
    /// <param name="types">Those of the parameters.</param>
    public static string InsertAll(string sql, IReadOnlyList<NpgsqlDbType> types) =>
        OneRow().Replace(sql, $"SELECT * FROM unnest({Arrays(types)})", 1);

    /// <summary>A query for one set of values as one for many: the last column tells which set, from 1.</summary>
    public static string ForEach(string sql, IReadOnlyList<NpgsqlDbType> types)
    {
        return $"""
            SELECT found.*, given.nth FROM unnest({Arrays(types)}) WITH ORDINALITY AS given ({Names(types)}, nth)
            CROSS JOIN LATERAL ({Parameter().Replace(sql, "given.p$1")}) AS found
            """;
    }

    /// <summary>A DELETE or an UPDATE for one set of values as one for many.</summary>
    public static string ChangeEach(string sql, IReadOnlyList<NpgsqlDbType> types)
    {
        var word = sql.StartsWith("DELETE", StringComparison.Ordinal) ? "USING" : "FROM";
        var where = sql.IndexOf(" WHERE ", StringComparison.Ordinal);
        return Parameter().Replace(sql[..where], "given.p$1") + $" {word} unnest({Arrays(types)}) AS given ({Names(types)})" + Parameter().Replace(sql[where..], "given.p$1");
    }

    /// <summary>The tables that a statement names.</summary>
    public static HashSet<string> TablesOf(string sql) =>
        [.. Table().Matches(sql).Select(m => m.Groups[1].Value)];

    /// <summary>Whether a statement changes nothing.</summary>
    public static bool IsQuery(string sql) => sql.StartsWith("SELECT", StringComparison.Ordinal) || sql.StartsWith("WITH", StringComparison.Ordinal);

    private static string Arrays(IReadOnlyList<NpgsqlDbType> types) =>
        string.Join(", ", types.Select((type, i) => $"${i + 1}::{NameOf(type)}[]"));

    private static string Names(IReadOnlyList<NpgsqlDbType> types) => string.Join(", ", Enumerable.Range(1, types.Count).Select(i => $"p{i}"));

    private static string NameOf(NpgsqlDbType type) => type switch
    {
        NpgsqlDbType.Text => "text",
        NpgsqlDbType.Bytea => "bytea",
        _ => "bigint",
    };

    [GeneratedRegex(@"VALUES \(\$[^)]*\)")]
    private static partial Regex OneRow();

    [GeneratedRegex(@"\$(\d+)")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"\b(?:FROM|JOIN|INTO|UPDATE)\s+(\w+)")]
    private static partial Regex Table();
}
