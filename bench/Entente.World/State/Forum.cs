namespace Entente.World;

/// <summary>A standing mechanism of two parties or more: a dialogue, a commission, an exchange, a yearly meeting.</summary>
public sealed class Forum
{
    public required int Id { get; init; }

    /// <summary>The kind of engagement that its sessions are.</summary>
    public required string Kind { get; init; }

    public required bool Feminine { get; init; }

    public required string Name { get; init; }

    /// <summary>What it is called from <see cref="RenamedOn"/> on.</summary>
    public required string LaterName { get; init; }

    public required int RenamedOn { get; init; }

    /// <summary>What the press calls it besides, under either name.</summary>
    public required string[] Aliases { get; init; }

    public required IReadOnlyList<Party> Parties { get; init; }

    /// <summary>The years from one session to the next.</summary>
    public required int Interval { get; init; }

    /// <summary>The edition that comes next.</summary>
    public int Next { get; set; }

    public Event? LastHeld { get; set; }

    public string NameOn(int day) => day < RenamedOn ? Name : LaterName;
}
