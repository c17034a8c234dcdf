using System.Text;
using Entente.Register.Storage.Sql;
using Entente.Text;
using Npgsql;

namespace Entente.Register.Storage.Postgres;

/// <summary>A prepared statement.</summary>
/// <param name="Tables">Those that it names.</param>
/// <param name="IsQuery">Whether it changes nothing.</param>
internal sealed record PostgresStatement(NpgsqlCommand Command, HashSet<string> Tables, bool IsQuery)
{
    /// <summary>
    /// A text as the statement takes it. What no database keeps may be asked for all the same: no row has it, and none has what
    /// stands in its place.
    /// </summary>
    public string? Fit(string? text) =>
        IsQuery && TextFault.Of(text) is not null ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text!)).Replace('\0', '\uFFFD') : text;

    /// <summary>A value as the driver takes it.</summary>
    public object Fit(SqlValue value)
    {
        if (value.Text is { } text) return Fit(text)!;
        if (value.Bytes is { } bytes) return bytes;
        return value.Number is { } number ? number : DBNull.Value;
    }
}
