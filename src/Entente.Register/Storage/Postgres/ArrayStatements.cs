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
        var names = string.Join(", ", Enumerable.Range(1, types.Count).Select(i => $"p{i}"));
        return $"""
            SELECT found.*, given.nth FROM unnest({Arrays(types)}) WITH ORDINALITY AS given ({names}, nth)
            CROSS JOIN LATERAL ({Parameter().Replace(sql, "given.p$1")}) AS found
            """;
    }

    /// <summary>The tables that a statement names.</summary>
    public static HashSet<string> TablesOf(string sql) =>
        [.. Table().Matches(sql).Select(m => m.Groups[1].Value)];

    private static string Arrays(IReadOnlyList<NpgsqlDbType> types) =>
        string.Join(", ", types.Select((type, i) => $"${i + 1}::{NameOf(type)}[]"));

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
