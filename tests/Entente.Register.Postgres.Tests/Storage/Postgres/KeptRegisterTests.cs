using System.IO.Compression;
using Entente.Evaluating;
using Entente.Register.Tests.Support;
using Npgsql;
using Xunit;

namespace Entente.Register.Tests.Storage.Postgres;

/// <summary>
/// Registers as earlier versions of the program left them on a server serve as if this one had written them; they are kept as
/// <c>pg_dump --inserts --no-owner</c> wrote them, in the schema <c>kept</c>.
/// </summary>
public sealed class KeptRegisterTests : IDisposable
{
    private static readonly string Folder = Repository.PathOf("tests", "Entente.Register.Postgres.Tests", "Storage", "Postgres", "Kept");
    private readonly string schema = $"entente_kept_{Guid.NewGuid():n}";

    public static TheoryData<string> Kept => [.. Steps.NamesIn(Folder, ".sql.gz")];

    [Theory]
    [MemberData(nameof(Kept))]
    public void A_kept_register_holds_all_that_was_in_it_and_what_a_new_one_holds(string step)
    {
        Restore(step);
        var before = Counted();
        using var fresh = new TemporaryRegister();
        using (var old = Registers.Open(Schemas.AddressOf(schema)))
        {
            Assert.Equal(before, Counted());
            Anew.AssertSame(fresh, old);
        }

        using var again = Registers.Open(Schemas.AddressOf(schema));
        Assert.Equal(fresh.Register.Digest(), again.Digest());
    }

    [Fact]
    public void A_register_is_kept_of_each_step_but_the_latest() =>
        Steps.AssertAllKept(Repository.PathOf("src", "Entente.Register", "Storage", "Postgres", "Steps"), Folder, ".sql.gz", "0006-register", "0010-tombstones", "0012-seals");

    public void Dispose()
    {
        if (PostgresServer.Address is not null) Ask($"DROP SCHEMA IF EXISTS {schema} CASCADE");
    }

    private void Restore(string step)
    {
        using var packed = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(Folder, $"{step}.sql.gz")), CompressionMode.Decompress));
        // What begins with a backslash is for psql.
        var lines = packed.ReadToEnd().Split('\n').Where(line => !line.StartsWith('\\'));
        Ask(string.Join('\n', lines).Replace("kept.", $"{schema}.", StringComparison.Ordinal).Replace("SCHEMA kept;", $"SCHEMA {schema};", StringComparison.Ordinal));
    }

    private (object? Pages, object? Text, object? Claims, object? Facts) Counted() =>
        (Ask($"SELECT count(*) FROM {schema}.pages"), Ask($"SELECT sum(length(text)) FROM {schema}.pages"),
            Ask($"SELECT count(*) FROM {schema}.claims"), Ask($"SELECT sum(length(fact || quote)) FROM {schema}.claims"));

    private static object? Ask(string sql)
    {
        using var connection = new NpgsqlConnection($"{PostgresServer.Require()};Pooling=False");
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        return command.ExecuteScalar();
    }
}
