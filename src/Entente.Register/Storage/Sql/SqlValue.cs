using Entente.Register.Storage.Sql.Rows;

namespace Entente.Register.Storage.Sql;

/// <summary>What goes into a parameter: a number or a text, either of which may be absent, or bytes.</summary>
internal readonly struct SqlValue
{
    private SqlValue(string? text, long? number, bool isText)
    {
        Text = text;
        Number = number;
        IsText = isText;
    }

    /// <summary>The text; null when it is absent, or a number.</summary>
    public string? Text { get; }

    /// <summary>The number; null when it is absent, or a text.</summary>
    public long? Number { get; }

    /// <summary>The bytes; null when it is a number or a text.</summary>
    public byte[]? Bytes { get; private init; }

    /// <summary>Whether it is a text, absent or not.</summary>
    public bool IsText { get; }

    /// <summary>Whether it is bytes, absent or not.</summary>
    public bool IsBytes { get; private init; }

    /// <summary>Nothing, in a column of a kind.</summary>
    public static SqlValue Absent(ColumnKind kind) => new(null, null, kind == ColumnKind.Text) { IsBytes = kind == ColumnKind.Bytes };

    public static implicit operator SqlValue(string? text) => new(text, null, true);

    public static implicit operator SqlValue(byte[] bytes) => new(null, null, false) { Bytes = bytes, IsBytes = true };

    public static implicit operator SqlValue(long number) => new(null, number, false);

    public static implicit operator SqlValue(long? number) => new(null, number, false);
}
