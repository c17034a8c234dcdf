namespace Entente.Text;

/// <summary>Objects that are made once and used again, reading after reading.</summary>
internal sealed class Pool<T>
    where T : class, new()
{
    /// <summary>What a large page has made beyond so many is not kept.</summary>
    private const int Most = 40_000;

    private readonly List<T> made = [];

    private int used;

    /// <summary>One that nobody uses; whoever takes it makes it empty.</summary>
    public T Take()
    {
        if (used == made.Count) made.Add(new T());
        return made[used++];
    }

    /// <summary>Takes back all at once.</summary>
    public void Reset()
    {
        used = 0;
        if (made.Count > Most) made.RemoveRange(Most, made.Count - Most);
    }
}
