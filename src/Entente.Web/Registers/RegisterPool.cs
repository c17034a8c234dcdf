using System.Collections.Concurrent;
using Entente.Register;

namespace Entente.Web.Registers;

/// <summary>
/// The register as the site's requests share it: some that are read, each by one request at a time, and one that writes.
/// </summary>
public sealed class RegisterPool : IDisposable
{
    private readonly Func<RegisterOptions, IRegister> open;
    private readonly ConcurrentBag<IRegister> idle = [];
    private readonly SemaphoreSlim readers;
    private readonly SemaphoreSlim writers = new(1, 1);
    private readonly Lazy<IRegister> writer;

    /// <exception cref="RegisterException">The register cannot be opened.</exception>
    public RegisterPool(SiteOptions options) : this(options.Open, options.Readers)
    {
    }

    /// <param name="open">Opens the register; called once for each that is read at a time, and once for the one that writes.</param>
    /// <param name="most">How many are open to be read.</param>
    /// <exception cref="RegisterException">The register cannot be opened.</exception>
    public RegisterPool(Func<RegisterOptions, IRegister> open, int most)
    {
        this.open = open;
        readers = new SemaphoreSlim(most, most);
        writer = new(Open);
        idle.Add(Open());
    }

    /// <summary>Looks into the register; waits while all are in use.</summary>
    public async Task<T> Read<T>(Func<IRegister, T> look, CancellationToken stop = default)
    {
        await readers.WaitAsync(stop);
        try
        {
            var register = idle.TryTake(out var free) ? free : Open();
            try
            {
                return look(register);
            }
            finally
            {
                idle.Add(register);
            }
        }
        finally
        {
            readers.Release();
        }
    }

    /// <summary>Changes the register, one change after the other.</summary>
    public async Task<T> Write<T>(Func<IRegister, T> change, CancellationToken stop = default)
    {
        await writers.WaitAsync(stop);
        try
        {
            return change(writer.Value);
        }
        finally
        {
            writers.Release();
        }
    }

    public void Dispose()
    {
        foreach (var register in idle) register.Dispose();
        if (writer.IsValueCreated) writer.Value.Dispose();
        readers.Dispose();
        writers.Dispose();
    }

    private IRegister Open() => open(new RegisterOptions { MustExist = true });
}
