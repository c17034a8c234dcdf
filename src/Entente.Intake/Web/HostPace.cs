using System.Collections.Concurrent;

namespace Entente.Intake.Web;

/// <summary>One request at a time to a host, and a gap between two.</summary>
internal sealed class HostPace(TimeSpan gap)
{
    private readonly ConcurrentDictionary<string, Host> hosts = new();

    /// <summary>Waits for a host's turn; the turn ends when what is returned is disposed.</summary>
    public async Task<IDisposable> Enter(string name, CancellationToken stop)
    {
        var host = Of(name);
        await host.Gate.WaitAsync(stop);
        try
        {
            var wait = host.Next - Environment.TickCount64;
            if (wait > 0) await Task.Delay(TimeSpan.FromMilliseconds(wait), stop);
            return new Turn(host);
        }
        catch
        {
            host.Gate.Release();
            throw;
        }
    }

    /// <summary>Widens the gap for a host that asks for it.</summary>
    public void Slow(string name, TimeSpan wished) => Of(name).Gap = wished > gap ? wished : gap;

    private Host Of(string name) => hosts.GetOrAdd(name, _ => new Host { Gap = gap });

    private sealed class Host
    {
        public SemaphoreSlim Gate { get; } = new(1, 1);

        public TimeSpan Gap { get; set; }

        /// <summary>When the next request may start, in the machine's ticks.</summary>
        public long Next { get; set; }
    }

    private sealed class Turn(Host host) : IDisposable
    {
        public void Dispose()
        {
            host.Next = Environment.TickCount64 + (long)host.Gap.TotalMilliseconds;
            host.Gate.Release();
        }
    }
}
