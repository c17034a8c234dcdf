namespace Entente.Outputs.Asking;

/// <summary>What is asked for cannot be told as it was asked; the message is one line, for people.</summary>
public sealed class AskedException(string message) : Exception(message);
