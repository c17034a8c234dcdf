using System.Net.Sockets;
using Npgsql;

namespace Entente.Register.Storage.Postgres;

/// <summary>Says in our words what PostgreSQL and the driver report.</summary>
internal static class PostgresErrors
{
    /// <summary>Our own exception for one of the driver's; null when it is none of these.</summary>
    public static RegisterException? Explain(string address, Exception exception) => exception switch
    {
        PostgresException reported => Explain(address, reported),
        NpgsqlException lost => Make(RegisterFailure.Unreachable, address, $"cannot be reached: {Reason(lost)}; nothing of what was under way was kept", lost),
        SocketException or IOException or TimeoutException =>
            Make(RegisterFailure.Unreachable, address, $"cannot be reached: {Line(exception.Message)}; nothing of what was under way was kept", exception),
        _ => null,
    };

    public static RegisterException Make(RegisterFailure failure, string address, string reason, Exception? inner = null) =>
        new(failure, $"{address}: the register {reason}", inner);

    private static RegisterException Explain(string address, PostgresException reported) => reported.SqlState switch
    {
        PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure =>
            Make(RegisterFailure.Locked, address, "is locked by another program that is writing to it; try again when that has finished", reported),
        PostgresErrorCodes.DiskFull => Make(RegisterFailure.DiskFull, address, "cannot grow: the server's disk is full; nothing of this batch was kept", reported),
        PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted =>
            Make(RegisterFailure.Damaged, address, $"is damaged ({Line(reported.MessageText)}); restore it from a backup", reported),
        PostgresErrorCodes.InsufficientPrivilege or PostgresErrorCodes.ReadOnlySqlTransaction =>
            Make(RegisterFailure.NoPermission, address, $"cannot be written: {Line(reported.MessageText)}", reported),
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            Make(RegisterFailure.NoPermission, address, $"cannot be opened: {Line(reported.MessageText)}", reported),
        PostgresErrorCodes.InvalidCatalogName => Make(RegisterFailure.Missing, address, $"does not exist: {Line(reported.MessageText)}", reported),
        PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.TooManyConnections =>
            Make(RegisterFailure.Unreachable, address, $"cannot be reached: {Line(reported.MessageText)}; nothing of what was under way was kept", reported),
        _ => Make(RegisterFailure.Other, address, $"cannot be used: {Line(reported.MessageText)}", reported),
    };

    /// <summary>What is at the bottom of it says most.</summary>
    private static string Reason(Exception exception)
    {
        while (exception.InnerException is { } inner) exception = inner;
        return Line(exception.Message);
    }

    private static string Line(string text) => text.ReplaceLineEndings(" ").TrimEnd('.', ' ');
}
