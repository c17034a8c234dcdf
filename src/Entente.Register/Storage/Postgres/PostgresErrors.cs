using System.Net.Sockets;
using Npgsql;

namespace Entente.Register.Storage.Postgres;

/// <summary>Says in our words what PostgreSQL and the driver report.</summary>
internal static class PostgresErrors
{
    /// <summary>Our own exception for one of the driver's; null when it is none of these.</summary>
    /// <param name="committing">Whether it came while the last of a transaction was under way.</param>
    public static RegisterException? Explain(string address, Exception exception, bool committing = false) => exception switch
    {
        PostgresException { SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown } ended => Lost(address, ended.MessageText, committing, ended),
        PostgresException reported => Explain(address, reported),
        NpgsqlException lost => Lost(address, Reason(lost), committing, lost),
        SocketException or IOException or TimeoutException => Lost(address, exception.Message, committing, exception),
        _ => null,
    };

    /// <summary>The connection was lost; only where that happened at the very end it cannot be told what became of the transaction.</summary>
    public static RegisterException Lost(string address, string reason, bool committing, Exception exception) =>
        Make(
            RegisterFailure.Unreachable, address,
            $"cannot be reached: {Line(reason)}; {(committing ? "the last transaction was either kept as a whole or not at all: look before you do it again" : "nothing of what was under way was kept")}",
            exception);

    public static RegisterException Make(RegisterFailure failure, string address, string reason, Exception? inner = null) =>
        new(failure, $"{address}: the register {reason}", inner);

    private static RegisterException Explain(string address, PostgresException reported) => reported.SqlState switch
    {
        PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure =>
            Make(RegisterFailure.Locked, address, "is locked by another program that is writing to it; try again when that has finished", reported),
        PostgresErrorCodes.DiskFull => Make(RegisterFailure.DiskFull, address, "cannot grow: the server's disk is full; nothing of this batch was kept", reported),
        PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted =>
            Make(RegisterFailure.Damaged, address, $"is damaged ({Line(reported.MessageText)}); entente doctor says more", reported),
        PostgresErrorCodes.InsufficientPrivilege or PostgresErrorCodes.ReadOnlySqlTransaction =>
            Make(RegisterFailure.NoPermission, address, $"cannot be written: {Line(reported.MessageText)}", reported),
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            Make(RegisterFailure.NoPermission, address, $"cannot be opened: {Line(reported.MessageText)}", reported),
        PostgresErrorCodes.InvalidCatalogName => Make(RegisterFailure.Missing, address, $"does not exist: {Line(reported.MessageText)}", reported),
        PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.TooManyConnections =>
            Make(RegisterFailure.Unreachable, address, $"cannot be reached: {Line(reported.MessageText)}", reported),
        _ => Make(RegisterFailure.Other, address, $"cannot be used: {Line(reported.MessageText)}", reported),
    };

    /// <summary>What is at the bottom of it says most.</summary>
    private static string Reason(Exception exception)
    {
        while (exception.InnerException is { } inner) exception = inner;
        return exception.Message;
    }

    private static string Line(string text) => text.ReplaceLineEndings(" ").TrimEnd('.', ' ');
}
