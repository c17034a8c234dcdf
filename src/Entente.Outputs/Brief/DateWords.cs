using Entente.Dates;
using NodaTime;

namespace Entente.Outputs.Brief;

/// <summary>Says dates as people do: 13 novembre 2023, 17–18 mai 2022, 2019–2024.</summary>
public sealed class DateWords(Labels labels)
{
    public string Of(LocalDate day) => $"{labels.Day(day.Day)} {labels.Month(day.Month)} {day.Year}";

    public string Of(YearMonth month) => $"{labels.Month(month.Month)} {month.Year}";

    /// <summary>A date as it is known; its own form where there are no words for it.</summary>
    public string Of(Edtf? date)
    {
        if (date is null) return labels.NoDate;
        var parts = date.Text.Split('/');
        if (parts.Length == 1) return One(date.Text);
        if (date is { Earliest: { } first, Latest: { } last } && parts.All(p => p.Length == 10) && SameMonth(first, last))
            return $"{labels.Day(first.Day)}–{last.Day} {labels.Month(last.Month)} {last.Year}";
        return $"{Side(parts[0])}–{Side(parts[1])}";
    }

    private static bool SameMonth(LocalDate a, LocalDate b) => a.Year == b.Year && a.Month == b.Month;

    private string Side(string part) => part is "" or ".." ? "…" : One(part);

    private string One(string text)
    {
        var fields = text.TrimEnd('~', '?', '%').Split('-');
        if (fields.Length == 1 || fields.Any(f => f.Contains('X'))) return text;
        var month = int.Parse(fields[1]);
        var named = month > 20 ? labels.Season(month - 20) : labels.Month(month);
        return fields.Length == 2 ? $"{named} {fields[0]}" : $"{labels.Day(int.Parse(fields[2]))} {named} {fields[0]}";
    }
}
