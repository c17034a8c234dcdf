using Entente.Register.Storage;

namespace Entente.Register.Identity;

/// <summary>A stored profile while identity is worked out.</summary>
internal sealed class Node(ProfileRow row)
{
    public long Id { get; } = row.Id;

    public string Identifier { get; } = row.Identifier;

    public Profile Profile { get; } = Profiles.Parse(row.Kind, row.Key);

    public long Entity { get; set; } = row.Entity;

    public bool IsNew { get; set; }
}
