using Entente.Cli.Pages;

namespace Entente.Cli.Printing;

/// <summary>Reads pages again, and shows how far it has come where somebody looks.</summary>
internal static class RereadProgress
{
    public static RereadSummary Show(Terminal terminal, Rereading rereading, CancellationToken stop)
    {
        if (!terminal.ErrorIsScreen) return rereading.Run(_ => { }, stop);
        return AddProgress.Bar(terminal).Start(context =>
        {
            var task = context.AddTask("pages", maxValue: rereading.Count());
            return rereading.Run(done => task.Increment(done), stop);
        });
    }
}
