using Entente.Dates;
using NodaTime;
using NodaTime.Text;

namespace Entente.Web.Languages;

/// <summary>Months as each language writes them.</summary>
public static class MonthText
{
    /// <summary>Three dots for an open end.</summary>
    public static string Of(YearMonth? month, Wording words) => month is { } known ? words.Dates.Of(Edtf.Parse(YearMonthPattern.Iso.Format(known))) : "…";
}
