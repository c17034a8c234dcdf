using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Entente.Benchmarks;

/// <summary>Figures a dispatch: how many a second, how many megabytes a second, how many bytes allocated for one.</summary>
internal sealed class PageColumns(string name, string legend, Func<PageSet, BenchmarkReport, string> value) : IColumn
{
    public static IConfig Config() => ManualConfig.Create(DefaultConfig.Instance)
        .AddColumn(
            new PageColumns("dispatches/s", "Dispatches a second on one core", (pages, report) => $"{pages.Pages.Count / Seconds(report):N0}"),
            new PageColumns("MB/s", "Megabytes of UTF-8 text a second (10^6)", (pages, report) => $"{pages.Bytes / Seconds(report) / 1e6:N2}"),
            new PageColumns("B/dispatch", "Bytes allocated for a dispatch", (pages, report) => $"{Allocated(report) / pages.Pages.Count:N0}"));

    public string Id => nameof(PageColumns) + "." + name;

    public string ColumnName => name;

    public string Legend => legend;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) =>
        benchmarkCase.Parameters[nameof(ReadingBenchmarks.Source)] is PageSource source && summary[benchmarkCase] is { ResultStatistics: not null } report
            ? value(PageSet.Of(source), report)
            : "-";

    private static double Seconds(BenchmarkReport report) => report.ResultStatistics!.Mean / 1e9;

    private static double Allocated(BenchmarkReport report) => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0;
}
