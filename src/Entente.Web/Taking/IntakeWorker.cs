using Entente.Reading;
using Entente.Register;
using Entente.Web.Registers;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Entente.Web.Taking;

/// <summary>Deals with what is brought in, one form after the other, as long as the site serves.</summary>
internal sealed partial class IntakeWorker(IntakeRuns runs, SiteOptions options, RegisterPool pool, ILogger<IntakeWorker> log) : BackgroundService
{
    /// <summary>Made when the first page comes.</summary>
    private readonly Lazy<IReader> reader = new(options.Reader);

    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        try
        {
            await foreach (var run in runs.Waiting.ReadAllAsync(stop)) await Take(run, stop);
        }
        catch (OperationCanceledException)
        {
            // The program ends; what waits was never begun.
        }

        while (runs.Waiting.TryRead(out var left)) left.Form.Discard();
    }

    private async Task Take(IntakeRun run, CancellationToken stop)
    {
        run.Begin();
        try
        {
            // Not on the thread that asks for the next: reading takes its time.
            await Task.Run(() => new PageTaking(options, pool, reader).Take(run, stop), stop);
            run.End(null);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            run.End(e is RegisterException ? e.Message : e.GetType().Name);
            if (e is not (RegisterException or OperationCanceledException)) NotTaken(e);
        }
        finally
        {
            run.Form.Discard();
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "what was brought in could not be taken")]
    private partial void NotTaken(Exception exception);
}
