using Entente.Register;
using Microsoft.Extensions.Caching.Memory;

namespace Entente.Web.Registers;

/// <summary>
/// Views that were shown a short while ago, for whoever goes back, turns a page, sorts a list or wants the same as a file: each is good until the
/// register has changed.
/// </summary>
/// <remarks>So many are kept at most, and none for long: what can be asked for has no end.</remarks>
public sealed class RecentViews : IDisposable
{
    /// <summary>A view of the busiest relation takes some two megabytes.</summary>
    private const int Most = 40;

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    private readonly MemoryCache views = new(new MemoryCacheOptions { SizeLimit = Most, CompactionPercentage = 0.25 });

    /// <summary>The view that was asked for.</summary>
    /// <param name="of">By what it is asked for: two that are equal give one view.</param>
    public T Get<T>(IRegister register, object of, Func<IRegister, T> make) where T : class =>
        views.GetOrCreate((typeof(T), of, register.Revision()), entry =>
        {
            entry.SetSize(1).SetSlidingExpiration(Kept);
            return make(register);
        })!;

    public void Dispose() => views.Dispose();
}
