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
}
