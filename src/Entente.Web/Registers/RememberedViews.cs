using System.Collections.Concurrent;
using Entente.Register;

namespace Entente.Web.Registers;

/// <summary>Views that many requests show and that go through much of the register: each is good until the register has changed.</summary>
/// <remarks>Only those whose number is known belong here: they are kept as long as the program runs.</remarks>
public sealed class RememberedViews(RegisterPool registers)
{
    private readonly ConcurrentDictionary<string, Kept> kept = new(StringComparer.Ordinal);

    /// <summary>The view of a name; made again where the register is another than when it was made.</summary>
    public Task<T> Get<T>(string name, Func<IRegister, T> make, CancellationToken stop) where T : class =>
        registers.Read(register => Get(register, name, make), stop);

    /// <summary>The same for who has the register in hand.</summary>
    public T Get<T>(IRegister register, string name, Func<IRegister, T> make) where T : class
    {
        var revision = register.Revision();
        if (kept.TryGetValue(name, out var known) && known.Revision == revision) return (T)known.View;
        var made = make(register);
        kept[name] = new Kept(revision, made);
        return made;
    }

    private sealed record Kept(string Revision, object View);
}
