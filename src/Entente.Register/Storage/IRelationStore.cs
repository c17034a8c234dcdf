namespace Entente.Register.Storage;

/// <summary>What is asked of the places of two parties together.</summary>
internal interface IRelationStore
{
    /// <summary>The places of two parties at which something appears, each once, in their order.</summary>
    IReadOnlyList<string> Pairs();

    /// <summary>The last day up to one on which something of a kind begins at a place; null where nothing does.</summary>
    string? LastAt(string place, string kind, string upTo);

    /// <summary>How many mentions of a kind a place has from day to day.</summary>
    long CountAt(string place, string kind, string from, string upTo);
}
