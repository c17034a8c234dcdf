using System.Globalization;
using Entente.Register.Storage.Sql;
using Npgsql;

namespace Entente.Register.Storage.Postgres;

/// <summary>What a statement returns, as the driver reads it from the connection.</summary>
internal sealed class PostgresResult(NpgsqlDataReader reader) : SqlResult
{
    public override int Count => reader.FieldCount;

    public override bool Next() => reader.Read();

    public override bool IsNull(int column) => reader.IsDBNull(column);

    public override long GetInt64(int column) => reader.GetInt64(column);

    public override string GetString(int column) => reader.GetString(column);

    public override ReadOnlySpan<byte> GetBytes(int column) => reader.GetFieldValue<byte[]>(column);

    public override string? GetField(int column) =>
        reader.GetValue(column) is var value and not DBNull ? Convert.ToString(value, CultureInfo.InvariantCulture) : null;

    public override void Dispose() => reader.Dispose();
}
