namespace Entente.Web;

/// <summary>The site cannot start as asked; the message is one line, for people.</summary>
public sealed class SiteException(string message, Exception? inner = null) : Exception(message, inner);
