using Parquet;
using Parquet.Schema;

namespace Entente.Outputs.Tables;

/// <summary>Writes a table as Parquet, a group of rows at a time; lists are text with semicolons.</summary>
internal sealed class ParquetTableWriter : ITableWriter
{
    /// <summary>So many rows are held.</summary>
    private const int RowsInGroup = 32_768;

    private static readonly DateOnly Epoch = new(1970, 1, 1);

    private readonly ParquetWriter writer;
    private readonly CellType[] types;
    private readonly DataField[] fields;
    private readonly Cell[][] columns;
    private int rows;

    public ParquetTableWriter(Table table, Stream to)
    {
        types = [.. table.Columns.Select(column => column.Type)];
        fields = [.. table.Columns.Select(Field)];
        columns = [.. fields.Select(_ => new Cell[RowsInGroup])];
        writer = ParquetWriter.CreateAsync(new ParquetSchema(fields), to).GetAwaiter().GetResult();
    }

    public void Write(ReadOnlySpan<Cell> row)
    {
        for (var i = 0; i < row.Length; i++) columns[i][rows] = row[i];
        if (++rows == RowsInGroup) Flush();
    }

    public void End()
    {
        Flush();
        writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    public void Dispose()
    {
        // What was not brought to its end is no file, and nothing of it is kept.
    }

    private static DataField Field(Column column) => column.Type switch
    {
        CellType.Integer => new DataField<long?>(column.Name),
        CellType.Boolean => new DataField<bool?>(column.Name),
        CellType.Date => new DataField<DateOnly?>(column.Name),
        CellType.DateTime => new DateTimeDataField(column.Name, DateTimeFormat.DateAndTimeMicros, isAdjustedToUTC: true, isNullable: true),
        _ => new DataField<string>(column.Name),
    };

    private void Flush()
    {
        if (rows == 0) return;
        using (var group = writer.CreateRowGroup())
        {
            for (var i = 0; i < fields.Length; i++) Write(group, i).GetAwaiter().GetResult();
            group.CompleteValidate();
        }

        foreach (var column in columns) Array.Clear(column, 0, rows);
        rows = 0;
    }

    private Task Write(ParquetRowGroupWriter group, int column)
    {
        var (field, type, cells) = (fields[column], types[column], columns[column].AsMemory(0, rows));
        return type switch
        {
            CellType.Integer => group.WriteAsync<long>(field, Values<long?>(cells, cell => cell.Number)),
            CellType.Boolean => group.WriteAsync<bool>(field, Values<bool?>(cells, cell => cell.Number is { } flag ? flag != 0 : null)),
            CellType.Date => group.WriteAsync<DateOnly>(field, Values<DateOnly?>(cells, cell => cell.Number is { } days ? Epoch.AddDays((int)days) : null)),
            CellType.DateTime => group.WriteAsync<DateTime>(field, Values<DateTime?>(cells, cell => cell.Number is { } micros ? DateTime.UnixEpoch.AddMicroseconds(micros) : null)),
            _ => group.WriteAsync(field, Values(cells, cell => cell.IsAbsent ? null! : cell.Written(type))),
        };
    }

    private static T[] Values<T>(ReadOnlyMemory<Cell> cells, Func<Cell, T> value)
    {
        var values = new T[cells.Length];
        for (var i = 0; i < values.Length; i++) values[i] = value(cells.Span[i]);
        return values;
    }
}
