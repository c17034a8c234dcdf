using Entente.Intake.Files;
using Parquet;
using Parquet.Schema;

namespace Entente.Intake.Tables;

/// <summary>Rows of a Parquet file, one group of rows after the other; of a group no more is read than the columns that are known.</summary>
internal sealed class ParquetTable(IntakeOptions options)
{
    /// <summary>256 MB: a column of a group of rows is unpacked as a whole.</summary>
    private const long MostOfColumn = 256 * 1024 * 1024;

    private static readonly ParquetOptions Options = new() { TreatByteArrayAsString = true };

    public IEnumerable<ArticleRow> Rows(Stream stream)
    {
        var (reader, broken) = Open(stream);
        if (reader is null)
        {
            yield return ArticleRow.Wrong(0, broken!);
            yield break;
        }
        var fields = reader.Schema.DataFields.Where(field => field.MaxRepetitionLevel == 0).ToArray();
        var (header, problem) = ArticleHeader.Of([.. fields.Select(field => field.Name)], options.Columns);
        if (header is null) yield return ArticleRow.Wrong(0, problem!);
        else
        {
            foreach (var row in Rows(reader, fields, header)) yield return row;
        }
        Wait(reader.DisposeAsync().AsTask());
    }

    private static IEnumerable<ArticleRow> Rows(ParquetReader reader, DataField[] fields, ArticleHeader header)
    {
        var before = 0L;
        for (var group = 0; group < reader.RowGroupCount; group++)
        {
            var rows = reader.OpenRowGroupReader(group);
            var (columns, problem) = Columns(rows, fields, header);
            if (columns is null) yield return ArticleRow.Wrong(before + 1, problem!);
            for (var row = 0; columns is not null && row < rows.RowCount; row++)
                yield return ArticleRow.Of(before + row + 1, header, place => columns[place]![row]);
            before += rows.RowCount;
        }
    }

    /// <summary>The known columns of a group, by their place in the table.</summary>
    private static (string?[]?[]? Columns, string? Problem) Columns(ParquetRowGroupReader rows, DataField[] fields, ArticleHeader header)
    {
        var columns = new string?[]?[fields.Length];
        try
        {
            foreach (var place in Enum.GetValues<ArticleColumn>().Select(column => header[column]).Where(place => place >= 0))
            {
                if (rows.GetMetadata(fields[place])?.MetaData?.TotalUncompressedSize > MostOfColumn)
                    return (null, IntakeMessages.GroupTooLarge(rows.RowCount, MostOfColumn));
                columns[place] ??= ParquetColumn.Read(rows, fields[place]);
            }
            return (columns, null);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Whatever a library makes of a broken file, it is that file's fault.
            return (null, IntakeMessages.GroupBroken(rows.RowCount, e.Message));
        }
    }

    private static (ParquetReader?, string?) Open(Stream stream)
    {
        try
        {
            return (Wait(ParquetReader.CreateAsync(stream, Options)), null);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return (null, e is IOException or ArgumentException ? IntakeMessages.BrokenParquet : IntakeMessages.CannotRead(e.Message));
        }
    }

    /// <summary>What is read lies in a file: nothing is gained by waiting elsewhere.</summary>
    private static T Wait<T>(Task<T> task) => task.GetAwaiter().GetResult();

    private static void Wait(Task task) => task.GetAwaiter().GetResult();
}
