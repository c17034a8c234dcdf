using System.Collections.Immutable;
using Entente.Dates;
using Entente.Facts;
using Entente.Outputs.Brief;
using Entente.Text;

namespace Entente.Outputs.Search;

/// <summary>A fact in a few words on one line.</summary>
public sealed class FactWords(Labels labels)
{
    private readonly DateWords dates = new(labels);

    public string Of(Fact fact) =>
        PlainText.Of(string.Join(" · ", Parts(fact).Where(part => !string.IsNullOrEmpty(part))));

    private string?[] Parts(Fact fact) => fact switch
    {
        Engagement f => [labels.Kind(f.Kind) + Status(f.Status), Parties(f.Parties), f.Mechanism, When(f.When), f.Place ?? Named(f.Country)],
        Tenure f => [f.Person, labels.Office(f.Office), Named(f.Party)],
        Instrument f => [f.Title ?? labels.InstrumentKind(f.Kind), Parties(f.Parties), When(f.Period ?? f.Signed)],
        Mechanism f => [f.Name, f.Edition is { } edition ? labels.Edition($"{edition}") : null, Parties(f.Parties)],
        Commitment f => [labels.Of(f.Modality), Parties(f.Parties), string.Join(", ", f.Themes.Select(labels.Theme)), f.Due is null ? null : $"{labels.Due} {dates.Of(f.Due)}"],
        Assistance f => [$"{Named(f.From) ?? "…"} → {Named(f.To) ?? "…"}", f.What, When(f.When)],
        Deployment f => [Named(f.Party), f.Mission, f.What, When(f.When)],
        Appointment f => [f.Person, f.Office is null ? f.Organisation : labels.Office(f.Office), When(f.When)],
        Commemoration f => [f.Nth is { } nth ? labels.Anniversary(nth, f.What) : f.What, When(f.Occasion)],
        _ => [],
    };

    private string Status(EngagementStatus status) => status == EngagementStatus.Held ? "" : $" ({labels.Of(status)})";

    private string? When(Edtf? date) => date is null ? null : dates.Of(date);

    private string? Named(string? party) => party is null ? null : labels.Party(party);

    private string Parties(ImmutableArray<string> parties) => string.Join(" – ", parties.Select(labels.Party));
}
