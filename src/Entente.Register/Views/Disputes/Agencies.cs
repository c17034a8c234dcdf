using Entente.Register.Identity;

namespace Entente.Register.Views.Disputes;

/// <summary>Which outlets write from the side of which state.</summary>
/// <param name="states">The state by the name of its agency, as the codebook has them.</param>
internal sealed class Agencies(IReadOnlyDictionary<string, string>? states)
{
    private readonly Dictionary<string, string> byName =
        states?.GroupBy(s => Fold(s.Key)).ToDictionary(g => g.Key, g => g.First().Value, StringComparer.Ordinal) ?? [];

    public static Agencies None { get; } = new(null);

    /// <summary>Whether the source is an agency or paper of the state.</summary>
    public bool SpeaksFor(string? state, Source source) =>
        state is not null && source.Outlet is { } outlet && byName.GetValueOrDefault(Fold(outlet)) == state;

    private static string Fold(string name) => string.Join(' ', Folding.Words(name));
}
