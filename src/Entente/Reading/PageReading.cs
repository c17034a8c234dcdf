using System.Collections.Immutable;
using Entente.Facts;
using Entente.Dates;
using Entente.Text;

namespace Entente.Reading;

/// <summary>All that was read from one page.</summary>
public sealed record PageReading
{
    /// <summary>The page's name.</summary>
    public required string Page { get; init; }

    /// <summary>The page's text as received; every span of the reading is a span of it.</summary>
    public required string Text { get; init; }

    /// <summary>Engine version and codebook hash, e.g. <c>0.1.0+3f2a…</c>: what must change for a reading to change.</summary>
    public required string Reader { get; init; }

    /// <summary>The main dispatch first, then the teasers.</summary>
    public required ImmutableArray<Dispatch> Dispatches { get; init; }
}

/// <summary>One story of a page, with its facts.</summary>
public sealed record Dispatch
{
    /// <summary>Where the story stands in the page's text.</summary>
    public required TextSpan Span { get; init; }

    public string? Title { get; init; }

    /// <summary>An ISO 639-1 code.</summary>
    public string? Language { get; init; }

    /// <summary>Whether it is in a language of which no fact is read.</summary>
    public bool IsUnread { get; init; }

    /// <summary>The agency or paper that signs it.</summary>
    public string? Agency { get; init; }

    /// <summary>Whether it is a teaser of another story.</summary>
    public bool Teaser { get; init; }

    public Edtf? Published { get; init; }

    public ImmutableArray<Engagement> Engagements { get; init; } = [];

    public ImmutableArray<Tenure> Tenures { get; init; } = [];

    public ImmutableArray<Instrument> Instruments { get; init; } = [];

    public ImmutableArray<Mechanism> Mechanisms { get; init; } = [];

    public ImmutableArray<Commitment> Commitments { get; init; } = [];

    public ImmutableArray<Assistance> Assistance { get; init; } = [];

    public ImmutableArray<Deployment> Deployments { get; init; } = [];

    public ImmutableArray<Appointment> Appointments { get; init; } = [];

    public ImmutableArray<Commemoration> Commemorations { get; init; } = [];

    /// <summary>Every fact, kind by kind, in the order of the text within a kind.</summary>
    public IEnumerable<Fact> Facts() =>
        [.. Engagements, .. Tenures, .. Instruments, .. Mechanisms, .. Commitments, .. Assistance, .. Deployments,
            .. Appointments, .. Commemorations];
}
