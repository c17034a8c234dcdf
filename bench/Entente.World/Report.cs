using Entente.Facts;

namespace Entente.World;

/// <summary>Prints what a world is made of, and what measures found.</summary>
internal sealed class Report(TextWriter output)
{
    public void MakeUp(World world, Press press)
    {
        output.WriteLine($"seed {world.Seed}: {press.Count} dispatches, {world.Size.Years} years, {world.Parties.Count} parties, "
            + $"{world.Officials.Count} officials, {world.Stories.Count} stories");
        var pages = press.Pages.Select(page => (page.Telling.Manner, Big: world.IsBigPair(page.Story.Parties), page.Reading.Text.Length));
        var (count, big, letters) = (0, 0, 0L);
        var manners = new SortedDictionary<TellingManner, int>();
        foreach (var page in pages)
        {
            count++;
            if (page.Big) big++;
            letters += page.Length;
            manners[page.Manner] = manners.GetValueOrDefault(page.Manner) + 1;
        }

        output.WriteLine($"big pair {world.Parties[0]} {world.Parties[1]}: {(double)big / count:P1} of the news; "
            + $"{letters / count} letters a dispatch; {string.Join(", ", manners.Select(one => $"{one.Key} {one.Value}"))}");
    }

    public void Kinds(World world)
    {
        var kinds = world.Stories.SelectMany(story => story.Others.Append(story.Main)).Distinct()
            .GroupBy(one => one.Kind).OrderByDescending(group => group.Count());
        output.WriteLine("events: " + string.Join(", ", kinds.Select(group => $"{group.Key} {group.Count()}")));
        var plans = world.Stories.SelectMany(story => story.Announces).Concat(world.Stories.Select(story => story.News).OfType<Announcement>())
            .Where(news => news.Status != EngagementStatus.Held).Select(news => news.Of).Distinct();
        Fates("plans", plans.Select(plan => Entente.World.Fates.Of(plan, WorldSize.LastDay)));
        var undertakings = world.Stories.SelectMany(story => story.Undertakes).Distinct();
        Fates("undertakings", undertakings.Select(one => Entente.World.Fates.Of(one, WorldSize.LastDay)));
    }

    public void Identity(IClustering clustering, Measure measure)
    {
        output.WriteLine($"{"",-2}{clustering.Name,-18}{"mentions",10}{"truths",9}{"groups",9}{"precision",11}{"recall",9}{"F1",9}");
        foreach (var (kind, table) in measure.Identity.OrderBy(one => one.Key))
        {
            var score = table.Score();
            output.WriteLine($"{"",-4}{kind,-16}{table.Mentions,10}{table.Truths,9}{table.Groups,9}{score.Precision,11:F3}{score.Recall,9:F3}{score.F1,9:F3}");
        }
    }

    public void FollowThrough(Measure measure)
    {
        var (right, all) = (measure.Fates.Values.Sum(table => table.Accuracy * table.Total), measure.Fates.Values.Sum(table => table.Total));
        output.WriteLine($"follow-through: {right / Math.Max(1, all):P1} of {all} statuses right");
        foreach (var (kind, table) in measure.Fates.OrderBy(one => one.Key))
            output.WriteLine($"{kind}: {table.Accuracy:P1} of {table.Total} statuses right\n{table}");
    }

    /// <summary>What a dispatch costs in a large register beside a small one, and while the large one grew.</summary>
    public void Cost(IReadOnlyList<BatchCost> early, IReadOnlyList<BatchCost> late, IReadOnlyList<BatchCost> all)
    {
        var end = late[^1].First + late[^1].Dispatches;
        Cost("by the clock", batch => batch.Clock.TotalMicroseconds, "µs");
        Cost("of processor time", batch => batch.Processor.TotalMicroseconds, "µs");
        Cost("allocated", batch => batch.Allocated, "bytes");
        var windows = all.GroupBy(batch => batch.First / CostRun.Small).Select(window => BatchCost.PerDispatch([.. window]));
        output.WriteLine($"µs of processor time by {CostRun.Small}: {string.Join(' ', windows.Select(one => $"{one:F0}"))}");

        void Cost(string what, Func<BatchCost, double> of, string unit)
        {
            var (before, after) = (BatchCost.PerDispatch(early, of), BatchCost.PerDispatch(late, of));
            var ratios = early.Zip(late, (one, other) => of(other) / of(one)).Order().ToArray();
            output.WriteLine($"{unit} a dispatch {what}: {before:F0} at {CostRun.Small}, {after:F0} at {end}, {after / before:F2} times "
                + $"(by batches {ratios[0]:F2} to {ratios[^1]:F2}, the middle one {ratios[ratios.Length / 2]:F2})");
        }
    }

    private void Fates(string what, IEnumerable<Fate> fates) =>
        output.WriteLine($"{what}: {string.Join(", ", fates.GroupBy(fate => fate).OrderBy(group => group.Key).Select(group => $"{group.Key} {group.Count()}"))}");
}
