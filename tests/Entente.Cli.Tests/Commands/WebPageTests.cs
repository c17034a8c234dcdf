using System.Diagnostics;
using System.Globalization;
using Entente.Evaluating;
using Xunit;

namespace Entente.Cli.Tests.Commands;

/// <summary>What <c>entente text</c> makes of web pages, beside what people say of them; needs the evaluation data and python3.</summary>
public sealed class WebPageTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("html-main-text", "main-text", 0.93)]
    [InlineData("html-dates", "dates", 0.94)]
    public async Task Text_and_day_are_found_as_well_as_the_best_tools_find_them(string benchmark, string what, double least)
    {
        var folder = Evaluation.Require($"benchmarks/{benchmark}");
        var lines = await Text(folder);
        var (code, said) = Python.Run(
            Evaluation.Require("tools/score_html.py"),
            [what, Path.Combine(folder, "gold.json"), "--min", least.ToString(CultureInfo.InvariantCulture)],
            lines.Split('\n'));
        output.WriteLine(said);
        Assert.True(code == 0, said);
    }

    /// <summary>In processor time, reading of dates and layout included: neighbours slow the clock and not that.</summary>
    [Fact(Explicit = true)]
    public async Task A_core_reads_32_pages_a_second_at_least()
    {
        var folder = Evaluation.Require("benchmarks/html-main-text");
        await Text(folder);
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        await Text(folder);
        var taken = Process.GetCurrentProcess().TotalProcessorTime - before;
        var rate = Directory.GetFiles(Path.Combine(folder, "pages")).Length / taken.TotalSeconds;
        output.WriteLine($"{rate:F0} pages a second of processor time");
        Assert.InRange(rate, 32, double.MaxValue);
    }

    private static async Task<string> Text(string folder)
    {
        using var printed = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        using var terminal = new Terminal { Output = printed, Error = errors, Input = () => Stream.Null, CurrentFolder = folder, Variable = _ => null };
        await Application.Run(["text", "--format", "ndjson", "pages"], Composition.Real, terminal, TestContext.Current.CancellationToken);
        return printed.ToString();
    }
}
