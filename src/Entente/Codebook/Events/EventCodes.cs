using System.Collections.Immutable;

namespace Entente.Codebook.Events;

/// <summary>The codes that kinds of fact have in PLOVER and CAMEO (<c>kinds/event-codes.yaml</c>, and with each kind).</summary>
public sealed record EventCodes
{
    private static readonly ImmutableDictionary<string, EventCode> NoCodes = ImmutableDictionary<string, EventCode>.Empty;

    /// <summary>Of a codebook that has none.</summary>
    public static EventCodes Absent { get; } = new();

    /// <summary>The version of PLOVER.</summary>
    public string PloverVersion { get; init; } = "";

    /// <summary>The version of CAMEO.</summary>
    public string CameoVersion { get; init; } = "";

    /// <summary>Of a kind of engagement that was held.</summary>
    public ImmutableDictionary<string, EventCode> Engagements { get; init; } = NoCodes;

    /// <summary>Of a consultation that was not held, by its status.</summary>
    public ImmutableDictionary<string, EventCode> NotHeld { get; init; } = NoCodes;

    /// <summary>Of a modality.</summary>
    public ImmutableDictionary<string, EventCode> Modalities { get; init; } = NoCodes;

    /// <summary>Of a kind of fact.</summary>
    public ImmutableDictionary<string, EventCode> Facts { get; init; } = NoCodes;

    /// <summary>Of a bilateral meeting in a third country.</summary>
    public EventCode ThirdCountry { get; init; } = EventCode.None;

    /// <summary>Of assistance that is planned.</summary>
    public EventCode Promised { get; init; } = EventCode.None;

    /// <summary>The host's CAMEO event by the guest's.</summary>
    public ImmutableDictionary<string, string> Mirrored { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The names of CAMEO's codes.</summary>
    public ImmutableDictionary<string, string> CameoNames { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The offices of the forces.</summary>
    public ImmutableHashSet<string> MilitaryOffices { get; init; } = [];

    /// <summary>The alpha-3 code of each state.</summary>
    public ImmutableDictionary<string, string> Countries { get; init; } = ImmutableDictionary<string, string>.Empty;
}
