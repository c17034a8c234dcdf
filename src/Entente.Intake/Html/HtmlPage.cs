using Entente.Reading;

namespace Entente.Intake.Html;

/// <summary>What was made of a web page.</summary>
/// <param name="Text">Its title and main text, an empty line between two blocks; empty when it has none.</param>
/// <param name="Hints">What its markup says of it, its layout included.</param>
/// <param name="Encoding">The encoding that its bytes were read as.</param>
internal sealed record HtmlPage(string Text, Hints Hints, string Encoding);
