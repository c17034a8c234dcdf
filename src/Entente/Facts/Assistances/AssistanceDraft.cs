using System.Collections.Frozen;
using Entente.Dates;
using Entente.Text;

namespace Entente.Facts.Assistances;

/// <summary>An assistance as one wording tells it.</summary>
internal sealed class AssistanceDraft
{
    public required int Sentence { get; init; }

    public required string Rule { get; init; }

    public required TextSpan Span { get; init; }

    public string? From { get; set; }

    public string? To { get; set; }

    public string? What { get; set; }

    /// <summary>The words of <see cref="What"/>, folded, to tell whether two wordings mean one gift.</summary>
    public IReadOnlySet<string> Words { get; init; } = FrozenSet<string>.Empty;

    public Edtf? When { get; set; }
}
