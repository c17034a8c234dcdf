using Entente.Register;
using Entente.Register.FollowThrough;
using Entente.Register.Views;
using NodaTime;

namespace Entente.World;

/// <summary>What a register says has become of what its pages tell of, on the world's last day.</summary>
public sealed class RegisterFollowThrough(IRegister register, RegisterClustering clustering) : IFollowThrough
{
    private static readonly LocalDate Day = LocalDate.FromDateOnly(Days.Date(WorldSize.LastDay));

    private readonly Dictionary<string, Fate?> fates = [];

    public Fate? FateOf(Mention mention)
    {
        if (clustering.ClusterOf(mention) is not { } identifier) return null;
        if (!fates.TryGetValue(identifier, out var fate)) fates[identifier] = fate = FateOf(identifier);
        return fate;
    }

    private Fate? FateOf(string identifier) =>
        register.GetThreads(new ThreadQuery { Identifier = identifier, AsOf = Day }).Threads is [var thread, ..] ? Of(thread.Status) : null;

    private static Fate Of(ThreadStatus status) => Enum.Parse<Fate>(status.ToString());
}
