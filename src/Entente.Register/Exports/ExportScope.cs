using System.Collections.Immutable;
using NodaTime;

namespace Entente.Register.Exports;

/// <summary>What of a register is exported.</summary>
public sealed record ExportScope
{
    /// <summary>Only what concerns all of these parties; none: everything.</summary>
    public ImmutableArray<string> Parties { get; init; } = [];

    /// <summary>Kinds of fact (<c>engagement</c>), or of engagement and instrument (<c>visit</c>), of which any is wanted; none: all.</summary>
    public ImmutableArray<string> Kinds { get; init; } = [];

    /// <summary>Only what dispatches published on this day or later tell.</summary>
    public LocalDate? Since { get; init; }

    /// <summary>Only what dispatches published by this day tell.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>As it was known on this day: nothing published later counts.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>The codebook's agencies, with the state from whose side each writes: they weigh where sources disagree.</summary>
    public IReadOnlyDictionary<string, string>? Agencies { get; init; }

    /// <summary>Whether nothing is left out but what was not known yet.</summary>
    public bool IsWhole => Parties.IsEmpty && Kinds.IsEmpty && Since is null && Until is null;

    /// <summary>Whether a day on which something was known lies within.</summary>
    /// <param name="known">Null: unknown, which lies within no bounds.</param>
    public bool Holds(LocalDate? known) =>
        (Since is null || known >= Since) && (Until is null || known <= Until) && (AsOf is null || known <= AsOf);

    /// <summary>Whether something of these parties is wanted.</summary>
    public bool Wants(IReadOnlyList<string> parties)
    {
        foreach (var party in Parties)
            if (!parties.Contains(party, StringComparer.Ordinal))
                return false;
        return true;
    }

    /// <summary>Whether something of a kind is wanted.</summary>
    /// <param name="kind">The kind of fact.</param>
    /// <param name="narrower">The kind within it, where there is one.</param>
    public bool Wants(string kind, string? narrower) => Kinds.IsEmpty || Kinds.Contains(kind) || (narrower is not null && Kinds.Contains(narrower));
}
