namespace Entente.Register.Storage;

/// <summary>What is asked of one entity.</summary>
internal interface IEntityStore
{
    /// <summary>The roles in which claims speak of an entity, each once, in their order.</summary>
    IReadOnlyList<string> RolesOf(long entity);

    /// <summary>The engagements in which a person takes part, the latest day first, undated ones last; at most so many.</summary>
    IReadOnlyList<long> EngagementsOf(long person, string upTo, int limit);
}
