using System.Text.RegularExpressions;

namespace Entente.Register.Storage.Postgres;

/// <summary>
/// Makes of a statement over single values one over arrays of them, so that it goes to the server once and not a thousand
/// times.
/// </summary>
internal static partial class ArrayStatements
{
    /// <summary>An INSERT of one row as one of many.</summary>
    /// <param name="texts">Which parameters are texts; the others are numbers.</param>
    public static string InsertAll(string sql, IReadOnlyList<bool> texts) =>
        OneRow().Replace(sql, $"SELECT * FROM unnest({Arrays(texts)})", 1);

    /// <summary>A query for one set of values as one for many: the last column tells which set, from 1.</summary>
    public static string ForEach(string sql, IReadOnlyList<bool> texts)
    {
        var names = string.Join(", ", Enumerable.Range(1, texts.Count).Select(i => $"p{i}"));
        return $"""
            SELECT found.*, given.nth FROM unnest({Arrays(texts)}) WITH ORDINALITY AS given ({names}, nth)
            CROSS JOIN LATERAL ({Parameter().Replace(sql, "given.p$1")}) AS found
            """;
    }

    /// <summary>The tables that a statement names.</summary>
    public static HashSet<string> TablesOf(string sql) =>
        [.. Table().Matches(sql).Select(m => m.Groups[1].Value)];

    private static string Arrays(IReadOnlyList<bool> texts) =>
        string.Join(", ", texts.Select((text, i) => $"${i + 1}::{(text ? "text" : "bigint")}[]"));

    [GeneratedRegex(@"VALUES \(\$[^)]*\)")]
    private static partial Regex OneRow();

    [GeneratedRegex(@"\$(\d+)")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"\b(?:FROM|JOIN|INTO|UPDATE)\s+(\w+)")]
    private static partial Regex Table();
}
