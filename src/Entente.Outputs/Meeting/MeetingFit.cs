using System.Collections.Immutable;

namespace Entente.Outputs.Meeting;

/// <summary>Keeps a document to two pages: what matters least goes, and long quotes are cut.</summary>
internal static class MeetingFit
{
    /// <summary>So many printed lines are on two pages of A4, and so many letters in each, as the document's own style sets them; with room to spare.</summary>
    private const int LinesOfTwoPages = 106, LettersOfALine = 92;

    /// <summary>A quote is cut after a word at about this length.</summary>
    private const int LongestQuote = 150;

    /// <summary>What each heading takes.</summary>
    private const int LinesOfAHeading = 2;

    /// <summary>A text that is longer than this is a fault of a page, and is cut.</summary>
    private const int LongestText = 360;

    private const int LongestTitle = 160;

    /// <summary>In the order in which they give way where there is too much.</summary>
    private static readonly string[] Yielding = ["conflicts", "ours", "near", "last-talks", "promised-by-both", "promised-by-them", "promised-by-us", "across", "to-raise"];

    public static ImmutableArray<MeetingSection> Fit(ImmutableArray<MeetingSection> sections)
    {
        var fitted = sections.Select(s => s with { Lines = [.. s.Lines.Select(Short)] }).ToDictionary(s => s.Code);
        while (fitted.Values.Sum(Lines) > LinesOfTwoPages && Next(fitted) is { } code)
            fitted[code] = fitted[code] with { Lines = fitted[code].Lines.RemoveAt(fitted[code].Lines.Length - 1) };
        return [.. sections.Select(s => fitted[s.Code]).Where(s => s.Lines.Length > 0)];
    }

    /// <summary>The beginning of a quote, up to a word's end.</summary>
    public static (string? Quote, bool IsCut) Cut(string? quote)
    {
        if (quote is null || quote.Length <= LongestQuote) return (quote, false);
        return (Beginning(quote, LongestQuote), true);
    }

    /// <summary>A title on two lines at most.</summary>
    public static string Title(string title) => title.Length <= LongestTitle ? title : Beginning(title, LongestTitle) + " …";

    private static MeetingLine Short(MeetingLine line) => line.Text.Length <= LongestText ? line : line with { Text = Beginning(line.Text, LongestText) + " …" };

    private static string Beginning(string text, int most)
    {
        var blank = text.LastIndexOf(' ', most - 1);
        var end = blank > most / 2 ? blank : char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        return text[..end];
    }

    /// <summary>The section that gives a line up: a long one before a short one, and of two nearly as long the one that matters less.</summary>
    private static string? Next(Dictionary<string, MeetingSection> sections) =>
        Yielding.Where(sections.ContainsKey).Select((code, i) => (code, i, sections[code].Lines.Length)).Where(s => s.Length > 0)
            .OrderByDescending(s => (s.Length * 2) - s.i).Select(s => s.code).FirstOrDefault();

    private static int Lines(MeetingSection section) => section.Lines.Length == 0 ? 0 : LinesOfAHeading + section.Lines.Sum(Lines);

    private static int Lines(MeetingLine line)
    {
        var words = line.Lead.Length + line.Text.Length + 3;
        var quote = (line.Quote?.Length ?? 0) + line.Source.Length + 8;
        return Above(words) + Above(quote);
    }

    private static int Above(int letters) => (letters + LettersOfALine - 1) / LettersOfALine;
}
