using System.Collections;
using System.Runtime.CompilerServices;

namespace Entente.Grammar;

/// <summary>
/// A list that one reading after another fills anew, or a stretch of another such list, looked at in place: the grammar
/// of a page is read into rows that are there already. Who keeps a row beyond its reading must copy it.
/// </summary>
[CollectionBuilder(typeof(Row), nameof(Row.Of))]
public sealed class Row<T> : IReadOnlyList<T>
{
    private T[] items = [];
    private int start;

    public int Count { get; private set; }

    public T this[int index] => (uint)index < (uint)Count ? items[start + index] : throw new ArgumentOutOfRangeException(nameof(index));

    public ReadOnlySpan<T> Span => items.AsSpan(start, Count);

    public bool Contains(T item) => Array.IndexOf(items, item, start, Count) >= 0;

    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => new Enumerator(this);

    IEnumerator IEnumerable.GetEnumerator() => new Enumerator(this);

    internal void Clear() => (start, Count) = (0, 0);

    internal void Add(T item)
    {
        if (Count == items.Length) Array.Resize(ref items, Math.Max(4, 2 * Count));
        items[Count++] = item;
    }

    /// <summary>Adds what is not there yet.</summary>
    internal void Include(T item)
    {
        if (!Contains(item)) Add(item);
    }

    internal void AddFirst(T item)
    {
        Add(item);
        items.AsSpan(0, Count - 1).CopyTo(items.AsSpan(1));
        items[0] = item;
    }

    internal void Replace(int index, T item) => items[start + index] = item;

    /// <summary>Becomes a copy of another row.</summary>
    internal void CopyFrom(Row<T> other)
    {
        Clear();
        foreach (var item in other) Add(item);
    }

    /// <summary>Becomes a view of a stretch of another row, which is not to grow any more; nothing may be added to it.</summary>
    internal void Show(Row<T> other, int from, int end) => (items, start, Count) = (other.items, other.start + from, Math.Max(0, end - from));

    /// <summary>Walks over a row without memory of its own.</summary>
    public struct Enumerator(Row<T> row) : IEnumerator<T>
    {
        private int at = -1;

        public readonly T Current => row.items[row.start + at];

        readonly object? IEnumerator.Current => Current;

        public bool MoveNext() => ++at < row.Count;

        public void Reset() => at = -1;

        public readonly void Dispose()
        {
        }
    }
}

/// <summary>Makes rows of what is at hand.</summary>
public static class Row
{
    public static Row<T> Of<T>(ReadOnlySpan<T> items)
    {
        var row = new Row<T>();
        foreach (var item in items) row.Add(item);
        return row;
    }
}
