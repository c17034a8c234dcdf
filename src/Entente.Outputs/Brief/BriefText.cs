using Spectre.Console;

namespace Entente.Outputs.Brief;

/// <summary>Lays a brief out on a console: a rule for each section, and a line for each thing in three columns.</summary>
internal static class BriefText
{
    private const int LeadWidth = 24;
    private const int SourceWidth = 26;

    /// <summary>Consoles narrower than this get the source under the words.</summary>
    private const int ThreeColumns = 84;

    public static void Write(IAnsiConsole console, BriefDocument document)
    {
        console.Write(new Rule($"[bold]{Markup.Escape(document.Title)}[/]").LeftJustified());
        if (document.Subtitle.Length > 0) console.MarkupLine($"[dim]{Markup.Escape(document.Subtitle)}[/]");
        if (document.Sections.IsEmpty) console.MarkupLine(Markup.Escape(document.Empty));
        foreach (var section in document.Sections) Write(console, section);
    }

    private static void Write(IAnsiConsole console, BriefSection section)
    {
        console.WriteLine();
        console.MarkupLine($"[bold]{Markup.Escape(section.Title)}[/]");
        var wide = console.Profile.Width >= ThreeColumns;
        var table = new Table().NoBorder().HideHeaders().Expand();
        table.AddColumn(new TableColumn("").Width(wide ? LeadWidth : LeadWidth / 2).Padding(2, 0, 1, 0));
        table.AddColumn(new TableColumn("").Padding(0, 0, 1, 0));
        if (wide) table.AddColumn(new TableColumn("").Width(SourceWidth).Padding(0, 0, 0, 0));
        var last = "";
        foreach (var line in section.Lines)
        {
            // A lead said once holds for the lines below it.
            var lead = new Spectre.Console.Text(line.Lead == last ? "" : line.Lead);
            last = line.Lead;
            if (wide) table.AddRow(lead, Words(line, null), new Markup($"[dim]{Markup.Escape(Folded(line.Source))}[/]"));
            else table.AddRow(lead, Words(line, line.Source));
        }

        console.Write(table);
    }

    private static Markup Words(BriefLine line, string? source)
    {
        var words = new List<string> { Markup.Escape(line.Text) };
        words.AddRange(line.Notes.Select(Markup.Escape));
        if (line.Quote is not null) words.Add($"[dim]« {Markup.Escape(line.Quote)} »[/]");
        if (source is not null) words.Add($"[dim]{Markup.Escape(source)}[/]");
        return new Markup(string.Join('\n', words));
    }

    /// <summary>A name that is wider than its column (a file's) goes on below after one of its hyphens.</summary>
    private static string Folded(string source) => string.Join(' ', source.Split(' ').Select(FoldedWord));

    private static string FoldedWord(string word)
    {
        if (word.Length <= SourceWidth) return word;
        var hyphen = word.LastIndexOf('-', SourceWidth - 1);
        return hyphen < 0 ? word : $"{word[..(hyphen + 1)]}\n{FoldedWord(word[(hyphen + 1)..])}";
    }
}
