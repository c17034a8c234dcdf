namespace Entente.Register.Storage.Sql;

/// <summary>
/// Tells statements apart by their text. It is nearly always the very text by which the statement was kept, so that the
/// dearest part would be to hash some hundred letters; their number and a few of them serve as well.
/// </summary>
internal sealed class SqlTextComparer : IEqualityComparer<string>
{
    public static SqlTextComparer Instance { get; } = new();

    public bool Equals(string? left, string? right) => string.Equals(left, right, StringComparison.Ordinal);

    public int GetHashCode(string sql) =>
        sql.Length == 0 ? 0 : HashCode.Combine(sql.Length, sql[sql.Length / 4], sql[sql.Length / 2], sql[sql.Length * 3 / 4], sql[^1]);
}
