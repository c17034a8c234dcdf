namespace Entente.Register.Claims;

/// <summary>The places under which mentions are found again.</summary>
internal static class Places
{
    /// <summary>A conference of more is found under its first so many parties.</summary>
    private const int MostParties = 24;

    public static string Pair(string a, string b) => string.CompareOrdinal(a, b) < 0 ? $"{a}+{b}" : $"{b}+{a}";

    public static string Offices(string party) => $"office:{party}";

    /// <summary>Where those are found whom a page calls former holders of a party's offices.</summary>
    public static string FormerOffices(string party) => $"former:{party}";

    /// <summary>Each pair of the parties.</summary>
    public static IEnumerable<string> Pairs(IEnumerable<string> parties)
    {
        var sorted = parties.Distinct().Order(StringComparer.Ordinal).Take(MostParties).ToArray();
        for (var i = 0; i < sorted.Length; i++)
            for (var j = i + 1; j < sorted.Length; j++)
                yield return $"{sorted[i]}+{sorted[j]}";
    }

    /// <summary>Each pair of the parties, and each of them alone.</summary>
    public static IEnumerable<string> PairsAndParties(IReadOnlyCollection<string> parties) =>
        Pairs(parties).Concat(parties.Distinct().Order(StringComparer.Ordinal).Take(MostParties));
}

/// <summary>The kinds under which mentions appear at their places.</summary>
internal static class Appearing
{
    public const string Bilateral = "engagement";
    public const string Multilateral = "engagement+";
    public const string Instrument = "instrument";
    public const string Mechanism = "mechanism";
    public const string Commitment = "commitment";
    public const string Assistance = "assistance";
    public const string Deployment = "deployment";
    public const string Commemoration = "commemoration";
}
