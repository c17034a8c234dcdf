namespace Entente.World;

/// <summary>When and in what manner a story is told.</summary>
public enum TellingManner : byte
{
    /// <summary>At the time, as news.</summary>
    News,

    /// <summary>Weeks later, in passing.</summary>
    Late,

    /// <summary>The words of an earlier dispatch, published once more.</summary>
    Repeated,
}

/// <summary>One dispatch in the plan of the press: which story, when, by whom, in whose words.</summary>
/// <param name="Voice">Two tellings of a story with one voice have the same words.</param>
public readonly record struct Telling(int Story, int Day, short Outlet, byte Voice, TellingManner Manner);
