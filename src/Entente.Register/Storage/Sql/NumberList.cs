using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;

namespace Entente.Register.Storage.Sql;

/// <summary>
/// Asks for many numbers in one statement: <c>IN ($1, $2…)</c>, in a few lengths only, so that few statements are prepared. A
/// list is filled up with its last number, and what is longer than the longest is asked for in parts.
/// </summary>
internal static class NumberList
{
    private static readonly int[] Lengths = [1, 4, 16, 64];

    /// <summary>The statements with their lists: there are as many as are written in the code, in each length.</summary>
    private static readonly ConcurrentDictionary<(string Sql, int Length), string> Texts = new();

    /// <summary>The rows of a statement that looks for numbers, in no order.</summary>
    /// <param name="sql">With <see cref="Place"/> where the list stands. Its first parameters are <paramref name="values"/>.</param>
    /// <param name="row">Makes something of a row, and asks the session nothing.</param>
    public static List<T> RowsAmong<T>(
        this SqlSession session, string sql, Func<SqlRow, T> row, IReadOnlyCollection<long> numbers, params ReadOnlySpan<SqlValue> values)
    {
        var found = new List<T>(numbers.Count);
        foreach (var part in numbers.Chunk(Lengths[^1]))
        {
            var length = Array.Find(Lengths, l => l >= part.Length);
            var all = ArrayPool<SqlValue>.Shared.Rent(values.Length + length);
            values.CopyTo(all);
            for (var i = 0; i < length; i++) all[values.Length + i] = part[Math.Min(i, part.Length - 1)];
            session.RowsInto(found, Text(sql, values.Length, length), row, all.AsSpan(0, values.Length + length));
            ArrayPool<SqlValue>.Shared.Return(all, clearArray: true);
        }

        return found;
    }

    /// <summary>Where the list stands in a statement.</summary>
    public const string Place = "(…)";

    private static string Text(string sql, int first, int length) => Texts.GetOrAdd((sql, length), _ => Made(sql, first, length));

    private static string Made(string sql, int first, int length)
    {
        var list = string.Join(", ", Enumerable.Range(first + 1, length).Select(i => $"${i.ToString(CultureInfo.InvariantCulture)}"));
        return sql.Replace(Place, $"({list})", StringComparison.Ordinal);
    }
}
