namespace Entente.Register.Storage.Sql.Rows;

/// <summary>The words for what columns hold.</summary>
internal static class ColumnKinds
{
    public static string Word(ColumnKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>Null for a word that is none of these.</summary>
    public static ColumnKind? Of(string? word) => word switch
    {
        "number" => ColumnKind.Number,
        "text" => ColumnKind.Text,
        "bytes" => ColumnKind.Bytes,
        _ => null,
    };
}
