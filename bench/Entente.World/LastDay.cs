namespace Entente.World;

/// <summary>The clock of a register that was filled on the world's last day: what a page does not date was known by then.</summary>
internal sealed class LastDay : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(Days.Date(WorldSize.LastDay), TimeOnly.MinValue, TimeSpan.Zero);
}
