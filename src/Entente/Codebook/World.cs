using System.Collections.Immutable;

namespace Entente.Codebook;

/// <summary>States, organisations and their bodies, missions and places, as the codebook's <c>world/</c> lists them.</summary>
public sealed class World
{
    public required IReadOnlyDictionary<string, State> States { get; init; }

    public required IReadOnlyDictionary<string, Organisation> Organisations { get; init; }

    /// <summary>Bodies by code, those below bodies included.</summary>
    public required IReadOnlyDictionary<string, Body> Bodies { get; init; }

    public required IReadOnlyDictionary<string, Mission> Missions { get; init; }

    /// <summary>The state from whose side an agency writes, by the agency's folded name.</summary>
    public required IReadOnlyDictionary<string, string> Agencies { get; init; }

    /// <summary>A point in each state, for maps.</summary>
    public required IReadOnlyDictionary<string, GeoPoint> Points { get; init; }

    /// <summary>Whether a code is one of a party: a state or an organisation that acts as one.</summary>
    public bool IsParty(string code) => States.ContainsKey(code) || Organisations.ContainsKey(code);
}

/// <param name="Code">ISO 3166-1 alpha-2.</param>
/// <param name="Names">The name to print, by language code.</param>
public sealed record State(string Code, IReadOnlyDictionary<string, string> Names)
{
    /// <summary>The article before its name, by language; empty where none is used, and left out where the codebook tells none.</summary>
    public IReadOnlyDictionary<string, string> Articles { get; init; } = ImmutableDictionary<string, string>.Empty;
}

/// <summary>A place on the earth, in degrees.</summary>
public readonly record struct GeoPoint(double Latitude, double Longitude);

/// <param name="Code">The usual English acronym.</param>
public sealed record Organisation(string Code, bool IsParty, IReadOnlyDictionary<string, string> Names);

/// <summary>A body of an organisation, or of another body.</summary>
/// <param name="Organisation">The code of the organisation; null for a standing conference of none.</param>
/// <param name="Session">The kind of engagement that a session of it is.</param>
public sealed record Body(string Code, string? Organisation, string Session, IReadOnlyDictionary<string, string> Names);

/// <param name="Party">The organisation or state that runs it.</param>
/// <param name="Country">Where it is; null where in several countries.</param>
public sealed record Mission(string Code, string? Party, string? Country, IReadOnlyDictionary<string, string> Names);
