using System.Data.Common;
using Npgsql;

namespace Entente.Register.Tests.Support;

/// <summary>One on the server, in a schema of its own.</summary>
public sealed partial class TemporaryRegister
{
    private readonly string schema = Schemas.Take();

    public TemporaryRegister() => Address = Schemas.AddressOf(schema);

    private partial DbConnection Connect() => new NpgsqlConnection($"{Address};Pooling=False");

    private partial void Remove() => Schemas.GiveBack(schema);
}
