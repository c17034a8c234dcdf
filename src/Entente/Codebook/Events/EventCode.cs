using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Entente.Codebook.Events;

/// <summary>An event of PLOVER, as the codebook writes it: <c>CONSULT-visit</c>, <c>AID [peacekeeping]</c>.</summary>
/// <param name="Event">The event type.</param>
/// <param name="Mode">Null where it has none.</param>
/// <param name="Quad">1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</param>
public sealed record PloverCode(string Event, string? Mode, ImmutableArray<string> Contexts, int Quad)
{
    /// <summary>As it is written.</summary>
    public override string ToString() => $"{Event}{(Mode is null ? "" : $"-{Mode}")}{(Contexts.IsEmpty ? "" : $" [{string.Join(", ", Contexts)}]")}";
}

/// <summary>The codes of a kind in both schemes, either of which it may have none in.</summary>
/// <param name="Cameo">A code of CAMEO; its name stands in <see cref="EventCodes.CameoNames"/>.</param>
public sealed record EventCode(PloverCode? Plover, string? Cameo)
{
    /// <summary>Neither scheme has a code.</summary>
    public static EventCode None { get; } = new(null, null);
}

/// <summary>Takes a PLOVER code apart.</summary>
internal static partial class PloverForm
{
    /// <summary>Event, mode and contexts; null where a text is no code.</summary>
    public static (string Event, string? Mode, ImmutableArray<string> Contexts)? Read(string text)
    {
        var match = Form().Match(text);
        if (!match.Success) return null;
        var mode = match.Groups["mode"] is { Success: true, Value: var given } ? given : null;
        return (match.Groups["event"].Value, mode, [.. match.Groups["context"].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]);
    }

    [GeneratedRegex(@"^(?<event>[A-Z]+)(-(?<mode>[a-z-]+))?( \[(?<context>[a-z, ]+)\])?$")]
    private static partial Regex Form();
}
