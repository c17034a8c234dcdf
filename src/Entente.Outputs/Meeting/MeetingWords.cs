using Entente.Dates;
using Entente.Register.Views;
using NodaTime;

namespace Entente.Outputs.Meeting;

/// <summary>The sentences of a preparation in one language.</summary>
internal abstract class MeetingWords
{
    public static MeetingWords For(OutputLanguage language, Brief.Labels labels, Brief.DateWords dates) =>
        language == OutputLanguage.French ? new FrenchMeetingWords(labels, dates) : new EnglishMeetingWords(labels, dates);

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
    public abstract string When(Edtf? due);

    /// <summary>What was announced and how it stands, with its due date.</summary>
    public abstract string Thread(ThreadView thread, string name);

    /// <summary>How an undertaking stands.</summary>
    public abstract string Undertaking(BriefUndertaking undertaking);

    /// <summary>From when to when dispatches give somebody an office.</summary>
    public abstract string Held(LocalDate first, LocalDate last);

    /// <summary>How often somebody met the other side, and when last.</summary>
    public abstract string Met(int times, string last, string what);

    public abstract string NeverMet { get; }

    /// <summary>Whether a date is one day.</summary>
    protected static bool IsDay(Edtf date) => date.Text.Length == 10 && !date.Text.Contains('/') && !date.Text.Contains('X');

    /// <summary>The end of a date of which only the end is known (<c>/2025</c>); null for others.</summary>
    protected static Edtf? OnlyEnd(Edtf date) => date.Text.StartsWith('/') || date.Text.StartsWith("../", StringComparison.Ordinal) ? Edtf.Parse(date.Text[(date.Text.IndexOf('/') + 1)..]) : null;
}
