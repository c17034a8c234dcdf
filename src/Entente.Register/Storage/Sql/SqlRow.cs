using Entente.Register.Storage.Sql.Rows;

namespace Entente.Register.Storage.Sql;

/// <summary>The row on which a result stands; columns are counted from 0.</summary>
internal abstract class SqlRow
{
    /// <summary>How many columns it has.</summary>
    public abstract int Count { get; }

    public abstract bool IsNull(int column);

    public abstract long GetInt64(int column);

    public abstract string GetString(int column);

    /// <summary>A text of which there are few, such as a day: equal ones are one text, where the database can tell.</summary>
    public virtual string GetShared(int column) => GetString(column);

    /// <summary>The bytes of a column, until the next row.</summary>
    public abstract ReadOnlySpan<byte> GetBytes(int column);

    /// <summary>What a column holds, a number in digits.</summary>
    public abstract string? GetField(int column);

    /// <summary>What a column holds, to be put into another table.</summary>
    public SqlValue GetValue(int column, ColumnKind kind)
    {
        if (IsNull(column)) return SqlValue.Absent(kind);
        return kind switch
        {
            ColumnKind.Number => GetInt64(column),
            ColumnKind.Bytes => GetBytes(column).ToArray(),
            _ => GetString(column),
        };
    }

    public int GetInt32(int column) => (int)GetInt64(column);

    /// <summary>A text of which there are few, and that may be absent.</summary>
    public string? GetSharedText(int column) => IsNull(column) ? null : GetShared(column);

    /// <summary>A text that may be absent.</summary>
    public string? GetText(int column) => IsNull(column) ? null : GetString(column);
}

/// <summary>What a statement returns, row by row.</summary>
internal abstract class SqlResult : SqlRow, IDisposable
{
    /// <summary>Goes on to the next row; false when there is none.</summary>
    public abstract bool Next();

    public abstract void Dispose();
}
