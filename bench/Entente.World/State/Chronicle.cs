namespace Entente.World;

/// <summary>What a history has made: the stories, in any order, and the mechanisms behind them.</summary>
internal sealed class Chronicle
{
    public List<Story> Stories { get; } = [];

    public int Dispatches => Stories.Sum(story => story.Tellings);
}

/// <summary>Numbers for the things of one world, each given once.</summary>
internal sealed class Ids
{
    private int last;

    public int Next() => ++last;
}
