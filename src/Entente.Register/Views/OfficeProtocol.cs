using Entente.Codebook;

namespace Entente.Register.Views;

/// <summary>In which order offices are named, and which of them one person holds at a time.</summary>
/// <param name="offices">The codebook's offices; without them, the highest are known.</param>
internal sealed class OfficeProtocol(IReadOnlyDictionary<string, OfficeKind>? offices)
{
    private const string Deputy = "deputy-";

    private static readonly string[] Highest =
    [
        "head-of-state", "party-leader", "speaker-of-parliament", "prime-minister", "minister-of-defence",
        "minister-of-foreign-affairs", "minister-of-interior", "chief-of-general-staff", "commander-in-chief",
    ];

    /// <summary>Smaller is named first.</summary>
    public int Rank(string office) => offices is null ? Usual(office) : offices.TryGetValue(office, out var kind) ? kind.Level : int.MaxValue;

    public bool IsSingle(string office) =>
        offices is null ? Highest.Contains(office) : offices.TryGetValue(office, out var kind) && kind.SingleHolder;

    /// <summary>The highest offices in their order, each with its deputies, then all others.</summary>
    private static int Usual(string office)
    {
        var isDeputy = office.StartsWith(Deputy, StringComparison.Ordinal);
        var rank = Array.IndexOf(Highest, isDeputy ? office[Deputy.Length..] : office);
        return rank < 0 ? Highest.Length * 2 : rank * 2 + (isDeputy ? 1 : 0);
    }
}
