namespace Entente.World;

/// <summary>A person of the world, in one office after another.</summary>
public sealed record Official(int Id, Party Party, PersonalName Name);

/// <summary>An official's time in one seat of an office.</summary>
/// <param name="Ranked">Whether the holder bears the office's rank; civilians do not.</param>
/// <param name="Before">Who held the seat before; null for the first.</param>
public sealed record Term(Official Official, Post Post, bool Ranked, int From, Official? Before)
{
    /// <summary>The first day of the successor.</summary>
    public int To { get; set; } = int.MaxValue;

    public Party Party => Official.Party;
}
