using System.Data.Common;
using Entente.Register.Storage.Postgres;
using Entente.Register.Storage.Sql;
using Npgsql;
using Xunit;

namespace Entente.Register.Tests.Support;

/// <summary>One on the server, in a schema of its own.</summary>
public sealed partial class TemporaryRegister
{
    private readonly string schema = Schemas.Take();

    public TemporaryRegister() => Address = Schemas.AddressOf(schema);

    internal partial SqlSession Session() => PostgresSession.Open(PostgresAddress.Parse(Address), new RegisterOptions());

    internal partial void HoldsNothing()
    {
        using var session = Session();
        Assert.DoesNotContain(session.Tables(), table => table.Name != "schema_steps" && Holds(session, table));
    }

    private partial DbConnection Connect() => new NpgsqlConnection($"{Address};Pooling=False");

    private partial void Remove() => Schemas.GiveBack(schema);
}
