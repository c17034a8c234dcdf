using System.Diagnostics.CodeAnalysis;

namespace Entente.Cli.Options;

/// <summary>The codes of parties as users type them.</summary>
internal static class PartyCode
{
    private const int Longest = 10;

    /// <summary>
    /// A code as readings have it, from any mixture of case: two letters for a state, letters and digits for an
    /// organisation. An acronym beyond two letters must be in capitals, so that a name is not taken for one.
    /// </summary>
    public static bool TryParse(string given, [NotNullWhen(true)] out string? code)
    {
        var isState = given.Length == 2 && given.All(char.IsAsciiLetter);
        var isAcronym = given.Length is >= 2 and <= Longest
            && char.IsAsciiLetterUpper(given[0])
            && given.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c));
        code = isState || isAcronym ? given.ToUpperInvariant() : null;
        return code is not null;
    }
}
