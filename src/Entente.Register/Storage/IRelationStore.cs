namespace Entente.Register.Storage;

/// <summary>What is asked of the places of two parties together.</summary>
internal interface IRelationStore
{
    /// <summary>The places of two parties at which something of a kind appears, with the last day up to one on which it begins; null where none has a day.</summary>
    IReadOnlyList<(string Place, string? Last)> Pairs(string kind, string upTo);

    /// <summary>All profiles of engagements, in no order: the entity, its number within identifiers if the profile is the one that stands for it, and the key.</summary>
    void EachEngagement(Action<long, long?, string> profile);
}
