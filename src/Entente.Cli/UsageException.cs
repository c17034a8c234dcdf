namespace Entente.Cli;

/// <summary>A command cannot begin as it was given; the message is for the user, and the exit code 2.</summary>
internal sealed class UsageException(string message, Exception? inner = null) : Exception(message, inner);
