namespace Entente.Register.Views;

/// <summary>Goes through things of which each is read only when it is looked at.</summary>
internal static class ReadingAhead
{
    /// <summary>The same entities, of which the next few are read together before they are looked at.</summary>
    public static IEnumerable<long> Ahead(this IEnumerable<long> entities, int atATime, Action<IReadOnlyCollection<long>> read)
    {
        foreach (var few in entities.Chunk(atATime))
        {
            read(few);
            foreach (var entity in few) yield return entity;
        }
    }

    /// <summary>Things in the parts in which one value stands after another.</summary>
    public static IEnumerable<List<T>> ChunkBy<T>(this IEnumerable<T> things, Func<T, string> value)
    {
        var part = new List<T>();
        foreach (var thing in things)
        {
            if (part.Count > 0 && value(part[0]) != value(thing))
            {
                yield return part;
                part = [];
            }

            part.Add(thing);
        }

        if (part.Count > 0) yield return part;
    }
}
