using Entente.Codebook;
using Entente.Outputs.Brief;
using Entente.Register.Views;
using Spectre.Console;

namespace Entente.Outputs.Due;

/// <summary>Writes a list of what is due, in the forms that a brief has.</summary>
public static class DueRenderer
{
    private const string Form = "entente-due/1";

    /// <summary>The list as a string, for a file or a pipe. Text is laid out for <paramref name="width"/> columns.</summary>
    /// <param name="parties">Whose list it is, by their codes.</param>
    /// <param name="book">The codebook, for the names of parties; without it their codes are shown.</param>
    public static string Render(
        ThreadList list, IReadOnlyList<string> parties, BriefFormat format, OutputLanguage language, int width = 100, Book? book = null) =>
        format == BriefFormat.Json ? ViewJson.Write(list, Form) : BriefRenderer.Render(Compose(list, parties, language, book), format, width);

    /// <summary>The list as text, on a console and in its width and colours.</summary>
    /// <param name="parties">Whose list it is, by their codes.</param>
    /// <param name="book">The codebook, for the names of parties; without it their codes are shown.</param>
    public static void Write(IAnsiConsole console, ThreadList list, IReadOnlyList<string> parties, OutputLanguage language, Book? book = null) =>
        BriefText.Write(console, Compose(list, parties, language, book));

    private static BriefDocument Compose(ThreadList list, IReadOnlyList<string> parties, OutputLanguage language, Book? book) =>
        new DueComposer(Labels.For(language, book)).Compose(list, parties);
}
