using Entente.Evaluating;
using Npgsql;
using Xunit;

namespace Entente.Register.Tests.Storage.Postgres;

/// <summary>Many programs open one new register in the same moment.</summary>
public sealed class OpeningTests : IDisposable
{
    private const int Programs = 8;
    private readonly List<string> schemas = [];

    [Fact]
    public async Task All_who_open_a_new_register_at_once_get_it()
    {
        for (var round = 0; round < 5; round++)
        {
            var address = NewAddress();
            using var start = new Barrier(Programs);
            await Task.WhenAll(Enumerable.Range(0, Programs).Select(_ => Task.Factory.StartNew(
                () =>
                {
                    start.SignalAndWait();
                    using var register = Registers.Open(address);
                    Assert.Equal(0, register.Count().Pages);
                },
                TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default)));
        }
    }

    public void Dispose()
    {
        foreach (var schema in schemas)
        {
            using var connection = new NpgsqlConnection($"{PostgresServer.Require()};Pooling=False");
            connection.Open();
            using var command = new NpgsqlCommand($"DROP SCHEMA IF EXISTS {schema} CASCADE", connection);
            command.ExecuteNonQuery();
        }
    }

    private string NewAddress()
    {
        schemas.Add($"entente_opening_{Environment.ProcessId}_{schemas.Count}");
        return $"{PostgresServer.Require()};Search Path={schemas[^1]}";
    }
}
