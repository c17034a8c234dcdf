namespace Entente.World;

/// <summary>
/// Says which mentions speak of the same thing. This is where a register is plugged in: look the mention up by page, kind,
/// span and, for people, name, and give the public identifier of the entity to which it was put.
/// </summary>
public interface IClustering
{
    string Name { get; }

    /// <summary>The name of the group; null for a mention that is in no group, or that this way cannot group.</summary>
    string? ClusterOf(Mention mention);
}

/// <summary>Says what has become of what a mention tells of, as of the world's last day.</summary>
public interface IFollowThrough
{
    /// <summary>The status; null where none is given.</summary>
    Fate? FateOf(Mention mention);
}
