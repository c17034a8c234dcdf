using Entente.Dates;
using Entente.Facts;
using Entente.Register.Views.Changes;
using Entente.Text;
using Entente.Web.Languages;

namespace Entente.Web.Pages.Home;

/// <summary>Says what has changed.</summary>
public static class ChangeText
{
    /// <summary>Of what something has changed.</summary>
    public static string Of(Change change, Wording words) => PlainText.Of(change switch
    {
        { Conflict: { } conflict } => $"{words.Conflicts.Name(conflict)}{words.Labels.Colon}{words.Conflicts.Because(conflict)}",
        { Kind: ChangeKind.NewHolder } => $"{change.Name} — {words.Labels.Office(change.Detail!)}",
        { Kind: ChangeKind.NewInstrument } => change.Detail ?? Wording.Capital(words.Labels.InstrumentKind(change.Name)),
        { Kind: ChangeKind.NewUndertaking } => $"{Wording.Capital(Modality(change.Name, words))} — {words.Labels.Theme(change.Detail ?? "other")}",
        { Kind: ChangeKind.NewAssistance or ChangeKind.NewDeployment } => Joined(change.Name, change.Detail, words),
        _ => Joined(Wording.Capital(words.Labels.Kind(change.Name)), change.Detail, words),
    });

    /// <summary>The value before and after; null where none has changed.</summary>
    public static string? Turn(Change change, Wording words) =>
        change.After is { } after && change.Before != after
        && (change.Kind is ChangeKind.PutOff or ChangeKind.DateChanged or ChangeKind.PlaceChanged || (change is { Kind: ChangeKind.Held, Before: not null }))
            ? words.Time.From(Value(change, change.Before, words), Value(change, after, words))
            : null;

    private static string Joined(string name, string? detail, Wording words) => detail is null ? name : $"{name}{words.Labels.Colon}{detail}";

    private static string Modality(string code, Wording words) =>
        Enum.TryParse<Modality>(code, ignoreCase: true, out var modality) ? words.Labels.Of(modality) : code;

    private static string Value(Change change, string? value, Wording words) =>
        value is null ? "?" : change.Kind == ChangeKind.PlaceChanged ? value : words.Dates.Of(Edtf.Parse(value));
}
