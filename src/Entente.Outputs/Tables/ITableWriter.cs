namespace Entente.Outputs.Tables;

/// <summary>Takes the rows of one table, one after the other.</summary>
public interface ITableWriter : IDisposable
{
    /// <summary>Takes a row; it is the caller's again when this returns.</summary>
    void Write(ReadOnlySpan<Cell> row);

    /// <summary>Writes what is left; without it what was written is not whole.</summary>
    void End();
}

/// <summary>The forms in which a table is written.</summary>
public enum TableForm
{
    /// <summary>RFC 4180, UTF-8, a line of names first.</summary>
    Csv,

    /// <summary>An object of JSON a line.</summary>
    Ndjson,

    /// <summary>Apache Parquet.</summary>
    Parquet,
}

/// <summary>Makes writers.</summary>
public static class TableWriters
{
    /// <summary>The ending of the files of a form, without its point.</summary>
    public static string Ending(TableForm form) => form switch
    {
        TableForm.Csv => "csv",
        TableForm.Parquet => "parquet",
        _ => "ndjson",
    };

    /// <summary>A writer of a table; the stream stays the caller's.</summary>
    public static ITableWriter Of(TableForm form, Table table, Stream to) => form switch
    {
        TableForm.Csv => new CsvTableWriter(table, to),
        TableForm.Parquet => new ParquetTableWriter(table, to),
        _ => new NdjsonTableWriter(table, to),
    };
}
