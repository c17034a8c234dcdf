namespace Entente.Load;

/// <summary>How long requests took, for each kind of page.</summary>
internal static class Report
{
    public static void Write(IReadOnlyList<Visit> visits)
    {
        Console.WriteLine($"{"page",-26} {"times",6} {"p50",8} {"p95",8} {"p99",8} {"most",8} {"kB",7} {"bad",4}");
        foreach (var kind in visits.GroupBy(v => v.Kind).OrderByDescending(k => At([.. k], 0.95)).Append(visits.GroupBy(_ => "all").Single()))
        {
            Visit[] all = [.. kind];
            Console.WriteLine(
                $"{kind.Key,-26} {all.Length,6} {At(all, 0.5),8:F0} {At(all, 0.95),8:F0} {At(all, 0.99),8:F0} {At(all, 1),8:F0} {all.Average(v => v.Bytes) / 1000,7:F0} {all.Count(v => !v.Good),4}");
        }
    }

    private static double At(Visit[] visits, double share) =>
        visits.Select(v => v.Took.TotalMilliseconds).Order().ElementAt(Math.Max(0, (int)Math.Ceiling(share * visits.Length) - 1));
}
