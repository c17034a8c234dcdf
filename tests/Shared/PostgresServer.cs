namespace Entente.Evaluating;

/// <summary>The PostgreSQL server for tests: <c>ENTENTE_POSTGRES</c> holds its address, as <c>.ci/postgres</c> sets it.</summary>
internal static class PostgresServer
{
    public const string Variable = "ENTENTE_POSTGRES";

    /// <summary>Null where there is none.</summary>
    public static string? Address => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } address ? address : null;

    /// <summary>Without a server the test is skipped, or fails where nothing may be skipped.</summary>
    public static string Require()
    {
        if (Address is { } address) return address;
        var reason = $"{Variable} names no PostgreSQL server (.ci/postgres ./test Postgres starts one)";
        if (Evaluation.Required) Xunit.Assert.Fail($"{reason}, and {Evaluation.RequiredVariable}=1 forbids to skip");
        Xunit.Assert.Skip(reason);
        return "";
    }
}
