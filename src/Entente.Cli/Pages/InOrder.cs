namespace Entente.Cli.Pages;

/// <summary>Works on several items at once and hands the results out in the order of the items.</summary>
internal static class InOrder
{
    /// <summary>
    /// The results, in order. No more than <paramref name="ahead"/> items are under way, so memory does not grow with
    /// their number. <paramref name="source"/> is enumerated by the caller's thread only.
    /// </summary>
    public static IEnumerable<TResult> Map<TItem, TResult>(
        IEnumerable<TItem> source, Func<TItem, TResult> work, int ahead, CancellationToken stop) =>
        Environment.ProcessorCount == 1 ? OneByOne(source, work, stop) : Several(source, work, ahead, stop);

    /// <summary>Where there is one processor, others could only wait for it, and waiting costs.</summary>
    private static IEnumerable<TResult> OneByOne<TItem, TResult>(IEnumerable<TItem> source, Func<TItem, TResult> work, CancellationToken stop)
    {
        foreach (var item in source)
        {
            if (stop.IsCancellationRequested) yield break;
            yield return work(item);
        }
    }

    private static IEnumerable<TResult> Several<TItem, TResult>(
        IEnumerable<TItem> source, Func<TItem, TResult> work, int ahead, CancellationToken stop)
    {
        var underWay = new Queue<Task<TResult>>();
        foreach (var item in source)
        {
            if (stop.IsCancellationRequested) yield break;
            underWay.Enqueue(Task.Run(() => work(item), CancellationToken.None));
            if (underWay.Count >= ahead) yield return underWay.Dequeue().GetAwaiter().GetResult();
        }

        while (!stop.IsCancellationRequested && underWay.TryDequeue(out var task)) yield return task.GetAwaiter().GetResult();
    }
}
