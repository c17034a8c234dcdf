using Entente.Dates;
using Entente.Text;

namespace Entente.Facts.Deployments;

/// <summary>A deployment as one wording tells it.</summary>
internal sealed class DeploymentDraft
{
    public required int Sentence { get; init; }

    public required string Rule { get; init; }

    public required TextSpan Span { get; init; }

    public required Unit Unit { get; init; }

    public string? Party { get; set; }

    public string? Mission { get; set; }

    public string? Location { get; set; }

    public int? Count { get; set; }

    public Edtf? When { get; set; }

    public EngagementStatus Status { get; init; }
}
