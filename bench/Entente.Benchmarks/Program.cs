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
    new Stages(Book.LoadEmbedded()).Print(Console.Out);
    return;
}
BenchmarkSwitcher.FromAssembly(typeof(QuickRun).Assembly).Run(args, PageColumns.Config());
