using BenchmarkDotNet.Running;
using Entente.Benchmarks;
using Entente.Codebook;

if (args is ["--quick"])
{
    QuickRun.Print(Console.Out);
    return;
}
if (args is ["--stages"])
{
    foreach (var source in Enum.GetValues<PageSource>())
    {
        Console.WriteLine(source);
        new Stages(Book.LoadEmbedded(), PageSet.Of(source)).Print(Console.Out);
    }
    return;
}
BenchmarkSwitcher.FromAssembly(typeof(QuickRun).Assembly).Run(args, PageColumns.Config());
