using Npgsql;

namespace Entente.Register.Storage.Postgres;

/// <summary>A prepared statement.</summary>
/// <param name="Tables">Those that it names.</param>
internal sealed record PostgresStatement(NpgsqlCommand Command, HashSet<string> Tables);
