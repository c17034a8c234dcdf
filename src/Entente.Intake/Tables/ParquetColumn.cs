using System.Globalization;
using Parquet;
using Parquet.Schema;

namespace Entente.Intake.Tables;

/// <summary>Reads a column of a group of rows as texts; what is no text, number or day is read as nothing said.</summary>
internal static class ParquetColumn
{
    public static string?[] Read(ParquetRowGroupReader rows, DataField field)
    {
        if (field.ClrType == typeof(string) || field.ClrType == typeof(ReadOnlyMemory<char>)) return Texts(rows, field);
        if (field.ClrType == typeof(DateTime)) return Values<DateTime>(rows, field, day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (field.ClrType == typeof(DateOnly)) return Values<DateOnly>(rows, field, day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (field.ClrType == typeof(int)) return Values<int>(rows, field, number => number.ToString(CultureInfo.InvariantCulture));
        if (field.ClrType == typeof(long)) return Values<long>(rows, field, number => number.ToString(CultureInfo.InvariantCulture));
        return new string?[rows.RowCount];
    }

    private static string?[] Texts(ParquetRowGroupReader rows, DataField field)
    {
        var texts = new string?[rows.RowCount];
        rows.ReadAsync(field, texts.AsMemory()).AsTask().GetAwaiter().GetResult();
        return texts;
    }

    private static string?[] Values<T>(ParquetRowGroupReader rows, DataField field, Func<T, string> write)
        where T : struct
    {
        if (field.IsNullable)
        {
            var values = new T?[rows.RowCount];
            rows.ReadAsync<T>(field, values.AsMemory()).AsTask().GetAwaiter().GetResult();
            return Array.ConvertAll(values, value => value is { } one ? write(one) : null);
        }
        var whole = new T[rows.RowCount];
        rows.ReadAsync<T>(field, whole.AsMemory()).AsTask().GetAwaiter().GetResult();
        return Array.ConvertAll<T, string?>(whole, value => write(value));
    }
}
