using BenchmarkDotNet.Running;
using Entente.Benchmarks;

if (args is ["--quick"])
{
    QuickRun.Print(Console.Out);
    return;
}
BenchmarkSwitcher.FromAssembly(typeof(QuickRun).Assembly).Run(args, PageColumns.Config());
