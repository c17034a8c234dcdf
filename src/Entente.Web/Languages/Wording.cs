using Entente.Codebook;
using Entente.Outputs;
using Entente.Outputs.Brief;
using Entente.Outputs.Calendar;
using Entente.Outputs.Judge;
using Entente.Outputs.Time;

namespace Entente.Web.Languages;

/// <summary>All that is said in one language: the site's words, and those that the program's other views have.</summary>
public sealed class Wording
{
    public Wording(SiteWords words, Book? book)
    {
        Words = words;
        Labels = Labels.For(words.Language, book);
        Dates = new DateWords(Labels);
        Time = TimeLabels.For(words.Language, Labels, Dates);
        Conflicts = new ConflictWords(Labels, Dates, Time);
        CalendarLabels = CalendarLabels.For(words.Language);
        Calendar = new CalendarWords(Labels, Dates, CalendarLabels);
        Judging = JudgeLabels.For(words.Language);
    }

    public SiteWords Words { get; }

    public Labels Labels { get; }

    public DateWords Dates { get; }

    public TimeLabels Time { get; }

    public ConflictWords Conflicts { get; }

    public JudgeLabels Judging { get; }

    public CalendarLabels CalendarLabels { get; }

    public CalendarWords Calendar { get; }

    public bool IsFrench => Words.Language == OutputLanguage.French;

    public string this[string key] => Words[key];

    /// <summary>Names of parties, with dashes between them.</summary>
    public string Parties(IEnumerable<string> codes) => string.Join(" – ", codes.Select(Labels.Party));

    /// <summary>A word with a capital at its head, for headings.</summary>
    public static string Capital(string word) => Casing.Capital(word);
}
