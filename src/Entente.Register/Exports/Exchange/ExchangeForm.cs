namespace Entente.Register.Exports.Exchange;

/// <summary>
/// The words of the open form of a register, which is lines of JSON: a head; for each table its name and columns, then its rows, each
/// an object by the names of the columns; then the end, with how many rows there were.
/// </summary>
internal static class ExchangeForm
{
    /// <summary>The only form there has been; one that an older program could not read would have the next number.</summary>
    public const int Version = 1;

    public const string Head = "ententeRegister";
    public const string Program = "program";
    public const string Step = "step";
    public const string Table = "table";
    public const string Columns = "columns";
    public const string End = "end";
}
