using Entente.Dates;
using Entente.Facts;
using Entente.Outputs.Brief;
using Entente.Register.Views.Changes;

namespace Entente.Outputs.Time;

/// <summary>Puts what has changed into words: a section for each kind of change.</summary>
internal sealed class DiffComposer(Labels labels, DateWords dates, TimeLabels words)
{
    private readonly ConflictWords conflicts = new(labels, dates, words);

    public BriefDocument Compose(DiffView diff) =>
        new(
            $"{words.Changes(diff)}{labels.Colon}{Whose(diff)}", "", words.NoChanges,
            [.. diff.Changes.GroupBy(c => c.Kind).Select(g => new BriefSection(words.Of(g.Key), [.. g.Select(Line)]))]);

    private string Whose(DiffView diff) => (diff.PartyA, diff.PartyB) switch
    {
        ({ } a, { } b) => $"{labels.Party(a)} – {labels.Party(b)}",
        ({ } a, null) => labels.Party(a),
        _ => words.All,
    };

    private BriefLine Line(Change change) =>
        change.Conflict is { } conflict
            ? conflicts.Line(conflict)
            : BriefLine.Of(
                change.When is null ? labels.NoDate : dates.Of(change.When), Text(change), Notes(change),
                SourceWords.Of(change.Sources, labels, dates), SourceWords.Quote(change.Sources));

    private string Text(Change change)
    {
        var parties = change.Parties.Length > 0 ? $" ({string.Join(", ", change.Parties)})" : "";
        return change.Kind switch
        {
            ChangeKind.NewHolder => $"{change.Name} — {labels.Office(change.Detail!)}{parties}",
            ChangeKind.NewInstrument => $"{change.Detail ?? labels.InstrumentKind(change.Name)}{parties}",
            ChangeKind.NewUndertaking => $"{Modality(change.Name)} — {labels.Theme(change.Detail ?? "other")}{parties}",
            ChangeKind.NewAssistance or ChangeKind.NewDeployment => $"{Joined(change.Name, change.Detail)}{parties}",
            _ => $"{Joined(labels.Kind(change.Name), change.Detail)}{parties}",
        };
    }

    private string Joined(string name, string? detail) => detail is null ? name : $"{name}{labels.Colon}{detail}";

    private string Modality(string code) => Enum.TryParse<Modality>(code, ignoreCase: true, out var modality) ? labels.Of(modality) : code;

    private IEnumerable<string> Notes(Change change)
    {
        if (change.Kind is ChangeKind.PutOff or ChangeKind.DateChanged or ChangeKind.PlaceChanged && change.After is not null)
            yield return words.From(Value(change, change.Before), Value(change, change.After));
        else if (change.Kind == ChangeKind.Held && change.Before is { } planned && planned != change.After)
            yield return words.From(Value(change, planned), Value(change, change.After));
    }

    private string Value(Change change, string? value) =>
        value is null ? "?" : change.Kind == ChangeKind.PlaceChanged ? value : dates.Of(Edtf.Parse(value));
}
