using Entente.Dates;
using Entente.Register.FollowThrough;
using Entente.Register.Views;
using NodaTime;

namespace Entente.Outputs.Meeting;

/// <summary>The sentences of a preparation in one language.</summary>
internal abstract class MeetingWords(Brief.Labels labels, Brief.DateWords dates)
{
    public static MeetingWords For(OutputLanguage language, Brief.Labels labels, Brief.DateWords dates) =>
        language == OutputLanguage.French ? new FrenchMeetingWords(labels, dates) : new EnglishMeetingWords(labels, dates);

    protected Brief.DateWords Dates => dates;

    /// <summary>What the document is, before the two parties.</summary>
    public abstract string Title { get; }

    public abstract string ToRaise { get; }

    /// <param name="party">By its name.</param>
    public abstract string Across(string party);

    public abstract string Ours { get; }

    public abstract string PromisedByUs { get; }

    public abstract string PromisedByThem { get; }

    public abstract string PromisedByBoth { get; }

    public abstract string LastTalks { get; }

    public abstract string Near { get; }

    public abstract string Conflicts { get; }

    /// <summary>That nothing published after a day counts.</summary>
    public abstract string Known(LocalDate day);

    public abstract string Nothing { get; }

    /// <summary>Between two offices of one person.</summary>
    public abstract string And { get; }

    /// <summary>When something is due, by which it is found.</summary>
    public string When(Edtf? due) => due is not null && OnlyEnd(due) is { } end ? By(end) : dates.Of(due);

    /// <summary>What was announced and how it stands, with its due date.</summary>
    public abstract string Thread(ThreadView thread, string name);

    /// <summary>How an undertaking stands.</summary>
    public string Undertaking(BriefUndertaking undertaking)
    {
        var due = undertaking.Due is { } date ? $" {For(date)}" : "";
        var standing = undertaking.Overdue ? $", {Overdue}" : undertaking.Status == ThreadStatus.Open ? "" : $", {labels.Of(undertaking.Status)}";
        return $"{labels.Of(undertaking.Modality)}{due}{standing}";
    }

    /// <summary>From when to when dispatches give somebody an office.</summary>
    public abstract string Held(LocalDate first, LocalDate last);

    /// <summary>How often somebody met the other side, and when last.</summary>
    public abstract string Met(int times, string last, string what);

    public abstract string NeverMet { get; }

    /// <summary>Of an undertaking of which the day has passed.</summary>
    protected abstract string Overdue { get; }

    /// <summary>Where nobody tells when.</summary>
    protected abstract string NoDate { get; }

    /// <summary>By the end of which something is to be.</summary>
    protected abstract string By(Edtf end);

    /// <summary>For when something was announced.</summary>
    protected abstract string ForDate(Edtf due);

    /// <summary>When something is.</summary>
    protected abstract string OnDate(Edtf due);

    /// <summary>For when something was announced, however much of that is told.</summary>
    protected string For(Edtf? due) => Dated(due, ForDate);

    /// <summary>When something is, however much of that is told.</summary>
    protected string At(Edtf? due) => Dated(due, OnDate);

    private string Dated(Edtf? due, Func<Edtf, string> whole) => due is null ? NoDate : OnlyEnd(due) is { } end ? By(end) : whole(due);

    /// <summary>The end of a date of which only the end is known (<c>/2025</c>); null for others.</summary>
    private static Edtf? OnlyEnd(Edtf date) => date.Text.StartsWith('/') || date.Text.StartsWith("../", StringComparison.Ordinal) ? Edtf.Parse(date.Text[(date.Text.IndexOf('/') + 1)..]) : null;
}
