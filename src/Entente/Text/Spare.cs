namespace Entente.Text;

/// <summary>A list that a thread uses again and again, for what is gathered and then copied to its final size.</summary>
internal static class Spare<T>
{
    /// <summary>A list that has grown beyond this for one large text is not kept.</summary>
    private const int Most = 16_384;

    [ThreadStatic]
    private static List<T>? list;

    /// <summary>An empty list; to be given back.</summary>
    public static List<T> Take()
    {
        var taken = list ?? new List<T>(256);
        list = null;
        return taken;
    }

    public static void GiveBack(List<T> used)
    {
        if (used.Capacity > Most) return;
        used.Clear();
        list = used;
    }
}
