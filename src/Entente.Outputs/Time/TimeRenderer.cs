using Entente.Codebook;
using Entente.Outputs.Brief;
using Entente.Register.Views.Changes;
using Entente.Register.Views.Mechanisms;
using Entente.Register.Views.Offices;
using Spectre.Console;

namespace Entente.Outputs.Time;

/// <summary>Writes the views over time: offices, mechanisms and changes, in the forms that a brief has.</summary>
public static class TimeRenderer
{
    private const string OfficesForm = "entente-offices/1", MechanismsForm = "entente-mechanisms/1", DiffForm = "entente-diff/1";

    /// <summary>The view as a string, for a file or a pipe. Text is laid out for <paramref name="width"/> columns.</summary>
    /// <param name="book">The codebook, for the names of parties and offices; without it their codes are shown.</param>
    public static string Render(OfficesView view, BriefFormat format, OutputLanguage language, int width = 100, Book? book = null) =>
        format == BriefFormat.Json ? ViewJson.Write(view, OfficesForm) : BriefRenderer.Render(Compose(view, language, book), format, width);

    /// <inheritdoc cref="Render(OfficesView, BriefFormat, OutputLanguage, int, Book)"/>
    public static string Render(MechanismsView view, BriefFormat format, OutputLanguage language, int width = 100, Book? book = null) =>
        format == BriefFormat.Json ? ViewJson.Write(view, MechanismsForm) : BriefRenderer.Render(Compose(view, language, book), format, width);

    /// <inheritdoc cref="Render(OfficesView, BriefFormat, OutputLanguage, int, Book)"/>
    public static string Render(DiffView view, BriefFormat format, OutputLanguage language, int width = 100, Book? book = null) =>
        format == BriefFormat.Json ? ViewJson.Write(view, DiffForm) : BriefRenderer.Render(Compose(view, language, book), format, width);

    /// <summary>The view as text, on a console and in its width and colours.</summary>
    /// <param name="book">The codebook, for the names of parties and offices; without it their codes are shown.</param>
    public static void Write(IAnsiConsole console, OfficesView view, OutputLanguage language, Book? book = null) =>
        BriefText.Write(console, Compose(view, language, book));

    /// <inheritdoc cref="Write(IAnsiConsole, OfficesView, OutputLanguage, Book)"/>
    public static void Write(IAnsiConsole console, MechanismsView view, OutputLanguage language, Book? book = null) =>
        BriefText.Write(console, Compose(view, language, book));

    /// <inheritdoc cref="Write(IAnsiConsole, OfficesView, OutputLanguage, Book)"/>
    public static void Write(IAnsiConsole console, DiffView view, OutputLanguage language, Book? book = null) =>
        BriefText.Write(console, Compose(view, language, book));

    private static BriefDocument Compose(OfficesView view, OutputLanguage language, Book? book)
    {
        var (labels, dates, words) = Words(language, book);
        return new OfficesComposer(labels, dates, words).Compose(view);
    }

    private static BriefDocument Compose(MechanismsView view, OutputLanguage language, Book? book)
    {
        var (labels, dates, words) = Words(language, book);
        return new MechanismsComposer(labels, dates, words).Compose(view);
    }

    private static BriefDocument Compose(DiffView view, OutputLanguage language, Book? book)
    {
        var (labels, dates, words) = Words(language, book);
        return new DiffComposer(labels, dates, words).Compose(view);
    }

    private static (Labels, DateWords, TimeLabels) Words(OutputLanguage language, Book? book)
    {
        var labels = Labels.For(language, book);
        var dates = new DateWords(labels);
        return (labels, dates, TimeLabels.For(language, labels, dates));
    }
}
