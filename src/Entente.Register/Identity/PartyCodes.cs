namespace Entente.Register.Identity;

/// <summary>Tells states from organisations by the codes of readings.</summary>
internal static class PartyCodes
{
    /// <summary>
    /// States have two letters, and so have two organisations, whose letters no state uses. (AU is Australia: the African
    /// Union has the same two, and only the reading can tell them apart.)
    /// </summary>
    public static bool IsState(string? code) =>
        code is { Length: 2 } and not "UN" and not "EU" && char.IsAsciiLetterUpper(code[0]) && char.IsAsciiLetterUpper(code[1]);
}
