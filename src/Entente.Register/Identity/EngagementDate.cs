using Entente.Dates;
using NodaTime;

namespace Entente.Register.Identity;

/// <summary>When an engagement was or will be, as far as a dispatch tells, and when the dispatch told it.</summary>
internal readonly struct EngagementDate
{
    private const int DaysOfAVisit = 7, DaysOfAMonth = 31, DaysOfAYear = 366;

    public EngagementDate(Edtf? when, LocalDate? known)
    {
        Text = when?.Text ?? "";
        Known = known;
        if (when?.Earliest is not { } first || when.Latest is not { } last || last < first) return;
        (First, Last) = (first, last);
        Days = Period.DaysBetween(first, last) + 1;
    }

    private EngagementDate(in EngagementDate whole, LocalDate from)
    {
        this = whole;
        First = from;
    }

    public string Text { get; }

    /// <summary>When it was told; null if nothing says so.</summary>
    public LocalDate? Known { get; }

    public LocalDate First { get; }

    public LocalDate Last { get; }

    /// <summary>How many days the date may mean; 0 when it is open or unknown.</summary>
    private int Days { get; }

    public bool IsTold => Days > 0;

    /// <summary>As exact as a visit is long.</summary>
    public bool IsFine => Days is > 0 and <= DaysOfAVisit;

    /// <summary>As exact as a month: only such dates can tell by themselves that two reports are of one event.</summary>
    public bool IsDated => Days is > 0 and <= DaysOfAMonth;

    public bool IsWithinAYear => Days is > 0 and <= DaysOfAYear;

    public bool IsOneDay => Days == 1;

    /// <summary>Whether outlets that count a day more or less may have made one of the other: it begins or ends no more than a day off.</summary>
    public bool IsShiftOf(in EngagementDate that) =>
        IsFine && that.IsFine && IsOneDay == that.IsOneDay
        && (Math.Abs(Period.DaysBetween(First, that.First)) <= 1 || Math.Abs(Period.DaysBetween(Last, that.Last)) <= 1);

    /// <summary>More exact is larger.</summary>
    public int Exactness => Days == 0 ? 0 : 1000 - Math.Min(Days, 999);

    public static EngagementDate Parse(string when, string known) =>
        new(Edtf.TryParse(when, out var date) ? date : null, Claims.Days.Parse(known));

    /// <summary>The days between two dates; 0 when they may be one. Both are told.</summary>
    public int Apart(in EngagementDate that) =>
        that.Last < First ? Period.DaysBetween(that.Last, First) : Last < that.First ? Period.DaysBetween(Last, that.First) : 0;

    /// <summary>A month or a year in which something lies ahead: what is left of it when that was told.</summary>
    public EngagementDate Ahead() => !IsFine && IsTold && Known is { } known && known > First && known <= Last ? new(this, known) : this;

    /// <summary>Both dates in words, the smaller first.</summary>
    public string And(in EngagementDate that) =>
        string.CompareOrdinal(Text, that.Text) <= 0 ? $"{Text} and {that.Text}" : $"{that.Text} and {Text}";
}
