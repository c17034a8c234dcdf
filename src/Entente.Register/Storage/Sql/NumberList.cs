using System.Globalization;

namespace Entente.Register.Storage.Sql;

/// <summary>
/// Asks for many numbers in one statement: <c>IN ($1, $2…)</c>, in a few lengths only, so that few statements are prepared. A
/// list is filled up with its last number, and what is longer than the longest is asked for in parts.
/// </summary>
internal static class NumberList
{
    private static readonly int[] Lengths = [1, 4, 16, 64];

    /// <summary>The rows of a statement that looks for numbers, in no order.</summary>
    /// <param name="sql">With <see cref="Place"/> where the list stands. Its first parameters are <paramref name="values"/>.</param>
    /// <param name="row">Makes something of a row, and asks the session nothing.</param>
    public static List<T> RowsAmong<T>(
        this SqlSession session, string sql, Func<SqlRow, T> row, IReadOnlyCollection<long> numbers, params ReadOnlySpan<SqlValue> values)
    {
        var found = new List<T>();
        foreach (var part in numbers.Chunk(Lengths[^1]))
        {
            var length = Array.Find(Lengths, l => l >= part.Length);
            SqlValue[] all = [.. values, .. part, .. Enumerable.Repeat(part[^1], length - part.Length)];
            found.AddRange(session.Rows(Text(sql, values.Length, length), row, all));
        }

        return found;
    }

    /// <summary>Where the list stands in a statement.</summary>
    public const string Place = "(…)";

    private static string Text(string sql, int first, int length)
    {
        var list = string.Join(", ", Enumerable.Range(first + 1, length).Select(i => $"${i.ToString(CultureInfo.InvariantCulture)}"));
        return sql.Replace(Place, $"({list})", StringComparison.Ordinal);
    }
}
