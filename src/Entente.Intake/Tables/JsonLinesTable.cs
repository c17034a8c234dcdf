using System.Text.Json;
using Entente.Intake.Archives;
using Entente.Intake.Files;

namespace Entente.Intake.Tables;

/// <summary>Rows of a file with one JSON object on each line, each with names of its own.</summary>
internal sealed class JsonLinesTable(IntakeOptions options)
{
    public IEnumerable<ArticleRow> Rows(Stream stream)
    {
        var lines = new ByteReader(stream);
        for (var number = 1L; lines.LineBytes((int)Math.Min(options.MaxBytes, int.MaxValue - 1)) is { } line; number++)
        {
            if (line.Cut) yield return ArticleRow.Wrong(number, IntakeMessages.TooLarge(options.MaxBytes));
            else if (!line.Bytes.Span.Trim(" \t\r"u8).IsEmpty) yield return Row(number, WithoutMark(line.Bytes));
        }
    }

    private ArticleRow Row(long number, ReadOnlyMemory<byte> line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            if (document.RootElement.ValueKind != JsonValueKind.Object) return ArticleRow.Wrong(number, IntakeMessages.RowNotObject);
            var fields = document.RootElement.EnumerateObject().ToList();
            var (header, problem) = ArticleHeader.Of([.. fields.Select(field => field.Name)], options.Columns);
            return header is null ? ArticleRow.Wrong(number, problem!) : ArticleRow.Of(number, header, place => Text(fields[place].Value));
        }
        catch (JsonException e)
        {
            return ArticleRow.Wrong(number, IntakeMessages.RowNotJson((e.BytePositionInLine ?? 0) + 1));
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, which JSON can write, is no text.
            return ArticleRow.Wrong(number, IntakeMessages.RowNotText);
        }
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> line) => line.Span is [0xEF, 0xBB, 0xBF, ..] ? line[3..] : line;
}
