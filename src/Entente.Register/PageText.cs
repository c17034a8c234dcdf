using Entente.Reading;

namespace Entente.Register;

/// <summary>A page before it is read.</summary>
/// <param name="Hints">What is known of it beside its text.</param>
public sealed record PageText(string Name, string Text, Hints Hints);
