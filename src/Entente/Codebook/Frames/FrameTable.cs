using System.Collections.Immutable;

namespace Entente.Codebook.Frames;

/// <summary>Frames by the lemma of their verb; one verb may have several, which keep the codebook's order.</summary>
public sealed class FrameTable<T>
{
    private readonly Dictionary<string, ImmutableArray<T>> frames;

    internal FrameTable(IEnumerable<(string Lemma, T Frame)> pairs) =>
        frames = pairs.GroupBy(pair => pair.Lemma).ToDictionary(group => group.Key, group => group.Select(pair => pair.Frame).ToImmutableArray());

    /// <summary>The frames of a verb; none when it has none.</summary>
    public ImmutableArray<T> this[string lemma] => frames.TryGetValue(lemma, out var found) ? found : [];

    public IEnumerable<T> All => frames.Values.SelectMany(static found => found);

    public bool Contains(string lemma) => frames.ContainsKey(lemma);
}
