using System.Collections.Immutable;
using Entente.Dates;
using Entente.Text;
using NodaTime;

namespace Entente.Outputs.Tables;

/// <summary>Gathers the columns of a table, in their order.</summary>
internal sealed class ColumnList<T>
{
    private readonly ImmutableArray<Column<T>>.Builder columns = ImmutableArray.CreateBuilder<Column<T>>();

    /// <summary>A text that every row has.</summary>
    public ColumnList<T> Key(string name, string meaning, Func<T, string> value) =>
        Add(new Column<T>(name, CellType.Text, meaning, thing => value(thing)) { IsRequired = true });

    public ColumnList<T> Text(string name, string meaning, Func<T, string?> value) => Add(new Column<T>(name, CellType.Text, meaning, thing => value(thing)));

    /// <summary>A code of a list.</summary>
    public ColumnList<T> Code(string name, string meaning, IEnumerable<string> codes, Func<T, string?> value) =>
        Add(new Column<T>(name, CellType.Text, meaning, thing => value(thing)) { Values = [.. codes] });

    /// <summary>The value of an enumeration, in kebab case.</summary>
    public ColumnList<T> Code<TCode>(string name, string meaning, Func<T, TCode?> value) where TCode : struct, Enum =>
        Code(name, meaning, KebabCase.All<TCode>(), thing => value(thing) is { } code ? KebabCase.Of(code) : null);

    public ColumnList<T> Number(string name, string meaning, string unit, Func<T, int?> value) =>
        Add(new Column<T>(name, CellType.Integer, meaning, thing => value(thing)) { Unit = unit });

    public ColumnList<T> Flag(string name, string meaning, Func<T, bool> value) => Add(new Column<T>(name, CellType.Boolean, meaning, thing => value(thing)) { IsRequired = true });

    public ColumnList<T> Day(string name, string meaning, Func<T, LocalDate?> value) => Add(new Column<T>(name, CellType.Date, meaning, thing => value(thing)));

    public ColumnList<T> Moment(string name, string meaning, Func<T, Instant> value) => Add(new Column<T>(name, CellType.DateTime, meaning, thing => value(thing)) { IsRequired = true });

    public ColumnList<T> List(string name, string meaning, Func<T, IReadOnlyList<string>> value) => Add(new Column<T>(name, CellType.List, meaning, thing => Cell.Of(value(thing))));

    /// <summary>A date of any exactness: as EDTF, and the first and the last day that it may mean.</summary>
    public ColumnList<T> Date(string name, string meaning, Func<T, Edtf?> value) =>
        Add(new Column<T>(name, CellType.Edtf, meaning, thing => value(thing)?.Text))
            .Day($"{name}_first", $"The first day that {name} may mean; absent where it is open.", thing => value(thing)?.Earliest)
            .Day($"{name}_last", $"The last day that {name} may mean; absent where it is open.", thing => value(thing)?.Latest);

    public ImmutableArray<Column<T>> Made() => columns.ToImmutable();

    public ColumnList<T> Add(Column<T> column)
    {
        columns.Add(column);
        return this;
    }
}
