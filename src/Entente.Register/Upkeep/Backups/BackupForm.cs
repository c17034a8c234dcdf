namespace Entente.Register.Upkeep.Backups;

/// <summary>
/// The words of a backup, which is lines of JSON, packed by gzip: a head; then for each table its name and columns, its rows
/// as arrays, and after some thousand of them how many they were and their checksum; then the end, with the checksum of all
/// lines that are no rows.
/// </summary>
internal static class BackupForm
{
    /// <summary>The only form there has been; one that an older program could not read would have the next number.</summary>
    public const int Version = 1;

    /// <summary>So many rows are checked together.</summary>
    public const int RowsInPiece = 5_000;

    public const string Head = "ententeBackup";
    public const string Program = "program";
    public const string Step = "step";
    public const string Written = "written";
    public const string Table = "table";
    public const string Columns = "columns";
    public const string Rows = "rows";
    public const string Sha256 = "sha256";
    public const string End = "end";
}
