using System.Text;
using Entente.Text;

namespace Entente.Assistants.Answers;

/// <summary>Writes answers as Markdown, for people and for models: each item on a line with its quotes and addresses below it.</summary>
internal static class AnswerText
{
    public static string Of(Answer answer)
    {
        var text = new StringBuilder($"# {answer.Title}\n");
        if (answer.Total is { } total) text.Append($"{total}\n");
        foreach (var section in answer.Sections) Append(text, section);
        foreach (var note in answer.Notes ?? []) text.Append($"\n{note}\n");
        if (answer.NextCursor is { } next) text.Append($"\nThere is more: cursor {next}\n");
        return text.ToString();
    }

    public static string Of(DispatchAnswer answer)
    {
        var text = new StringBuilder();
        foreach (var dispatch in answer.Dispatches)
        {
            text.Append($"# {PlainText.Of(dispatch.Title ?? answer.Page)}\n{Line(answer.Outlet ?? dispatch.Agency, dispatch.Published, answer.Address, answer.Url)}\n");
            if (answer.IsInternal == true) text.Append("Internal: not to be passed on.\n");
            text.Append($"\n{dispatch.Text.Trim()}\n");
            if (dispatch.Facts.Count > 0) text.Append("\n## Facts\n");
            foreach (var fact in dispatch.Facts)
                text.Append($"- {fact.Kind} ({fact.Standing}) {fact.Identifier ?? ""} · {fact.Reference}\n  « {PlainText.Of(fact.Quote)} »\n  {fact.Fields.GetRawText()}\n");
        }

        if (answer.NextCursor is { } next) text.Append($"\nThe text goes on: cursor {next}\n");
        return text.ToString();
    }

    private static void Append(StringBuilder text, AnswerSection section)
    {
        if (section.Title.Length > 0) text.Append($"\n## {section.Title}\n");
        foreach (var item in section.Items) Append(text, item);
        if (section.LeftOut is { } left) text.Append($"(+ {left})\n");
    }

    private static void Append(StringBuilder text, AnswerItem item)
    {
        text.Append($"- {item.Text}{(item.Identifier is null ? "" : $" [{item.Identifier}]")}\n");
        if (item.Address is not null) text.Append($"  {item.Address}\n");
        foreach (var note in item.Notes ?? []) text.Append($"  {note}\n");
        foreach (var citation in item.Citations) Append(text, citation);
        if (item.MoreCitations is { } more) text.Append($"  (+ {more} sources)\n");
    }

    private static void Append(StringBuilder text, Citation citation)
    {
        var role = citation.Role is null ? "" : $"→ {citation.Role}: ";
        var standing = citation.Standing is null ? "" : $" ({citation.Standing})";
        var isInternal = citation.IsInternal == true ? " (internal)" : "";
        text.Append($"  {role}« {PlainText.Of(citation.Quote)} »{standing}{isInternal}\n");
        text.Append($"  — {Line(citation.Outlet, citation.Title is null ? null : PlainText.Of(citation.Title), citation.Published, citation.Address, citation.Url)}\n");
    }

    private static string Line(params string?[] parts) => string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
}
