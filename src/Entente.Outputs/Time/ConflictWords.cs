using Entente.Dates;
using Entente.Outputs.Brief;
using Entente.Register.Views;
using Entente.Register.Views.Disputes;

namespace Entente.Outputs.Time;

/// <summary>Puts a disagreement of sources into words: each value with who gives it and the quote, the preferred one first, and why.</summary>
public sealed class ConflictWords(Labels labels, DateWords dates, TimeLabels words)
{
    internal BriefLine Line(Conflict conflict) =>
        BriefLine.Of(
            words.Of(conflict.Field), $"{Name(conflict)}{labels.Colon}{Because(conflict)}", conflict.Values.Select(v => Said(conflict.Field, v)),
            SourceWords.Of(conflict.Values[0].Sources, labels, dates), null);

    /// <summary>Which value is preferred, and why.</summary>
    public string Because(Conflict conflict) =>
        words.Preferred(Value(conflict.Field, conflict.Values[0].Value), words.Because(conflict.Preference));

    private string Said(ConflictField field, Told told)
    {
        var who = string.Join(", ", told.Sources.Select(SourceWords.Who).Distinct());
        return SourceWords.Quote(told.Sources) is { } quote ? $"{Value(field, told.Value)} ({who}){labels.Colon}« {quote} »" : $"{Value(field, told.Value)} ({who})";
    }

    public string Name(Conflict conflict) => conflict.Kind switch
    {
        "office" => labels.Office(conflict.Name),
        "engagement" => labels.Kind(conflict.Name),
        "instrument" => labels.InstrumentKind(conflict.Name),
        _ => conflict.Name,
    };

    public string Value(ConflictField field, string value) => field switch
    {
        ConflictField.Date or ConflictField.Period or ConflictField.Signed or ConflictField.Due => dates.Of(Edtf.Parse(value)),
        ConflictField.Country => labels.Party(value),
        ConflictField.Edition => labels.Edition(value),
        ConflictField.Office => labels.Office(value),
        ConflictField.Rank => labels.Rank(value),
        _ => value,
    };
}
