using Entente.Register.Storage.Postgres;
using Entente.Register.Storage.Sql;
using Xunit;

namespace Entente.Register.Tests.Support;

/// <summary>One on the server.</summary>
public sealed partial class TemporaryRegister
{
    /// <summary>The column of the index for searching that holds the numbers of documents.</summary>
    internal const string IndexNumber = "id";

    /// <summary>Nobody refuses then what is changed.</summary>
    private const string Unguarded = "SET session_replication_role = replica; ";

    internal partial SqlSession Session() => PostgresSession.Open(PostgresAddress.Parse(Address), new RegisterOptions());

    internal partial void HoldsNothing()
    {
        using var session = Session();
        Assert.DoesNotContain(session.Tables(), table => table.Name != "schema_steps" && Holds(session, table));
    }
}
