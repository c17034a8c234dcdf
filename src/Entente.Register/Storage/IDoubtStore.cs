namespace Entente.Register.Storage;

/// <summary>What the queue of doubts asks.</summary>
internal interface IDoubtStore
{
    /// <summary>Verdicts that hold, and of which a mention stands nowhere.</summary>
    IReadOnlyList<StoredVerdict> Unplaced();

    /// <summary>Verdicts on facts that hold, and stand on a fact that is read otherwise than when it was judged.</summary>
    IReadOnlyList<StoredVerdict> Moved();

    /// <summary>Links whose ends are in two entities, each pair of entities once, at most so many.</summary>
    IReadOnlyList<(long One, long Other, string Reason)> PassedOver(int limit);

    /// <summary>The places whose names begin so.</summary>
    IReadOnlyList<string> PlacesLike(string beginning);

    /// <summary>The entities at a place, each once, in the order of their identifiers, of at most so many profiles.</summary>
    IReadOnlyList<long> EntitiesAt(string place, string kind, int limit);

    /// <summary>How often an entity is mentioned, up to so often.</summary>
    int MentionsOf(long entity, int most);

    /// <summary>The last day on which an entity is spoken of in a role; null where none is dated.</summary>
    string? LastDay(long entity, string role);

    /// <summary>The current readings with the dispatches published last, at most so many.</summary>
    IReadOnlyList<long> LatestReadings(int limit);

    /// <summary>The engagements that a reading tells, as entities.</summary>
    IReadOnlyList<long> EngagementsIn(long reading);

    /// <summary>How often facts of each rule were confirmed, and how often rejected or corrected.</summary>
    IReadOnlyList<(string Rule, int Right, int Wrong)> RulesJudged();
}
