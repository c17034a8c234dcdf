namespace Entente.Register.Storage;

/// <summary>Work in a store whose own exceptions reach nobody: who calls a register knows those of registers.</summary>
internal static class Guarded
{
    /// <exception cref="RegisterException">The database could not do it.</exception>
    public static T Guard<T>(this IRegisterStore store, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception exception) when (store.Explain(exception) is { } known)
        {
            throw known;
        }
    }

    /// <summary>A view is of one moment, whatever another program writes meanwhile.</summary>
    /// <exception cref="RegisterException">The database could not do it.</exception>
    public static T GuardedLook<T>(this IRegisterStore store, Func<T> view) => store.Guard(() =>
    {
        using var moment = store.Look();
        return view();
    });
}
