using Entente.Text;

namespace Entente.Outputs.Review;

/// <summary>A note on one line: who told it, under which title, when, and in which words.</summary>
internal static class NoteText
{
    public static string Of(ReviewNote note, OutputLanguage language) => $"{Origin(note, language)} {Quote(note, language)}";

    /// <summary>Where it stands.</summary>
    public static string Origin(ReviewNote note, OutputLanguage language)
    {
        var title = note.Title is null ? "" : $", {Quoted(note.Title, language)}";
        return $"{note.Outlet}{title}, {note.Published}{note.Mark}{(language == OutputLanguage.French ? "\u00a0:" : ":")}";
    }

    public static string Quote(ReviewNote note, OutputLanguage language) => Quoted(note.Quote, language);

    private static string Quoted(string words, OutputLanguage language) => language == OutputLanguage.French ? $"«\u00a0{PlainText.Of(words)}\u00a0»" : $"“{PlainText.Of(words)}”";
}
