using Entente.Register;

namespace Entente.Cli.Printing;

/// <summary>How much a register holds, in one line.</summary>
internal static class CountsText
{
    public static string Of(RegisterCounts counts) =>
        string.Join(", ", [
            $"pages {counts.Pages}", $"dispatches {counts.Dispatches}", $"claims {counts.Claims}",
            .. counts.Entities.Select(kind => $"{kind.Key} {kind.Value}"),
        ]);
}
