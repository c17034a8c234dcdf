using System.Collections.Immutable;
using Entente.Outputs.Brief;
using Entente.Outputs.Calendar;
using Entente.Outputs.Time;
using Entente.Register.Views;
using Entente.Register.Views.Calendar;
using Entente.Register.Views.Disputes;
using Entente.Text;
using static Entente.Outputs.Casing;

namespace Entente.Outputs.Meeting;

/// <summary>Puts a preparation into words.</summary>
internal sealed class MeetingComposer
{
    private readonly Labels labels;
    private readonly DateWords dates;
    private readonly MeetingWords words;
    private readonly BriefLines lines;
    private readonly ThreadWords threads;
    private readonly CalendarWords calendar;
    private readonly ConflictWords conflicts;

    public MeetingComposer(Labels labels, OutputLanguage language)
    {
        this.labels = labels;
        dates = new DateWords(labels);
        words = MeetingWords.For(language, labels, dates);
        lines = new BriefLines(labels);
        threads = new ThreadWords(labels);
        calendar = new CalendarWords(labels, dates, CalendarLabels.For(language));
        conflicts = new ConflictWords(labels, dates, TimeLabels.For(language, labels, dates));
    }

    public MeetingDocument Compose(MeetingPreparation of)
    {
        var sections = new[]
        {
            Section("to-raise", words.ToRaise, of.ToRaise.Select(Thread)),
            Section("across", words.Across(labels.Party(of.Them)), of.Across.Select(Person)),
            Section("promised-by-us", words.PromisedByUs, of.PromisedByUs.Select(Undertaking)),
            Section("promised-by-them", words.PromisedByThem, of.PromisedByThem.Select(Undertaking)),
            Section("promised-by-both", words.PromisedByBoth, of.PromisedByBoth.Select(Undertaking)),
            Section("last-talks", words.LastTalks, of.LastTalks.Select(Talk)),
            Section("near", words.Near, of.Near.Select(Entry)),
            Section("ours", words.Ours, of.Ours.Select(Person)),
            Section("conflicts", words.Conflicts, of.Conflicts.Select(Conflict)),
        };
        return new MeetingDocument(Title(of), About(of), words.Nothing, MeetingFit.Fit([.. sections.Where(s => s.Lines.Length > 0)]));
    }

    private string Title(MeetingPreparation of)
    {
        var parties = $"{labels.Party(of.Us)} – {labels.Party(of.Them)}";
        var name = of.Engagement is { } engagement ? PlainText.Of(engagement.Mechanism ?? labels.Kind(engagement.Kind)) : of.Title;
        return string.IsNullOrWhiteSpace(name) ? $"{words.Title}{labels.Colon}{parties}" : MeetingFit.Title($"{parties}{labels.Colon}{PlainText.Of(name)}");
    }

    private ImmutableArray<string> About(MeetingPreparation of)
    {
        var when = of.Engagement?.When is { } told && (of.Day is null || told.Earliest == of.Day) ? dates.Of(told) : of.Day is { } day ? dates.Of(day) : null;
        var place = of.Engagement is { Places: [var where, ..] } ? PlainText.Of(where.Value) : of.Engagement is { Countries: [var country, ..] } ? labels.Party(country.Value) : null;
        var announced = of.Engagement is { } engagement && engagement.Sources.Length > 0 ? SourceWords.Of(engagement.Sources, labels, dates) : null;
        string?[] about = [when, place, announced, of.AsOf is { } known ? words.Known(known) : null];
        return [.. about.OfType<string>()];
    }

    private static MeetingSection Section(string code, string title, IEnumerable<MeetingLine> lines) => new(code, title, [.. lines]);

    private MeetingLine Thread(ThreadView of)
    {
        var name = Capital(threads.Subject(of));
        var others = string.Join(" – ", of.Parties.Select(labels.Party));
        return Line(words.When(of.Due), words.Thread(of, $"{name} ({others})"), of.Identifier, [of.Steps[^1].Source]);
    }

    private MeetingLine Undertaking(BriefUndertaking of)
    {
        var theme = labels.Theme(of.Themes.IsEmpty ? "other" : of.Themes[0]);
        return Line(Capital(theme), words.Undertaking(of), of.Identifier, of.Sources);
    }

    private MeetingLine Person(MeetingPerson of)
    {
        string?[] about =
        [
            of.Rank is null ? null : labels.Rank(of.Rank), of.Offices.IsEmpty ? null : string.Join(words.And, of.Offices.Select(labels.Office)), of is { Since: { } since, LastMentioned: { } until } ? words.Held(since, until) : null,
            of.LastMet is { } last ? words.Met(of.TimesMet, dates.Of(last.When), PlainText.Of(last.Mechanism ?? labels.Kind(last.Kind))) : words.NeverMet,
        ];
        return Line(of.Name, string.Join(labels.Semicolon, about.OfType<string>()), of.Identifier, of.Sources);
    }

    private MeetingLine Talk(BriefEngagement of)
    {
        var line = lines.Engagement(of);
        var people = of.Participants.IsEmpty ? "" : $" — {line.Notes[0]}";
        return Line(line.Lead, Capital(line.Text) + people, of.Identifier, of.Sources);
    }

    private MeetingLine Entry(CalendarEntry of) => Line(dates.Of(of.When), Capital(calendar.Title(of)), of.Identifier, of.Sources);

    private MeetingLine Conflict(Conflict of)
    {
        var told = of.Values.Select(v => $"{conflicts.Value(of.Field, v.Value)} ({string.Join(", ", v.Sources.Select(SourceWords.Who).Distinct().Take(3))})");
        return Line(Capital(conflicts.Name(of)), string.Join(labels.Semicolon, told), of.Kind == "office" ? null : of.Identifier, of.Values[0].Sources);
    }

    private MeetingLine Line(string lead, string text, string? identifier, ImmutableArray<Source> sources)
    {
        var (quote, isCut) = MeetingFit.Cut(SourceWords.Quote(sources));
        return new MeetingLine(PlainText.Of(lead), PlainText.Of(text), quote, isCut, SourceWords.Of(sources, labels, dates), identifier, sources);
    }
}
