namespace Entente.Register.Storage;

/// <summary>What the queue of doubts asks.</summary>
internal interface IDoubtStore
{
    /// <summary>Verdicts that hold, and of which a mention stands nowhere.</summary>
    IReadOnlyList<StoredVerdict> Unplaced();

    /// <summary>Verdicts on facts that hold, and stand on a fact that is read otherwise than when it was judged.</summary>
    IReadOnlyList<StoredVerdict> Moved();

    /// <summary>Links of profiles whose ends are in two entities, each pair of entities once.</summary>
    IReadOnlyList<(long One, long Other, string Reason)> PassedOver(IReadOnlyCollection<long> profiles);

    /// <summary>The profiles of which readings speak, each once.</summary>
    IReadOnlyList<long> ProfilesIn(IReadOnlyCollection<long> readings);

    /// <summary>The roles in which readings give an office to someone, each once.</summary>
    IReadOnlyList<string> OfficesIn(IReadOnlyCollection<long> readings);

    /// <summary>How often each entity is mentioned, up to so often.</summary>
    IReadOnlyDictionary<long, int> CountMentions(IReadOnlyCollection<long> entities, int most);

    /// <summary>The last day on which an entity is spoken of in a role; null where none is dated.</summary>
    string? LastDay(long entity, string role);

    /// <summary>The current readings with the dispatches published last, at most so many.</summary>
    IReadOnlyList<long> LatestReadings(int limit);

    /// <summary>The engagements that readings tell, as entities, each once.</summary>
    IReadOnlyList<long> EngagementsIn(IReadOnlyCollection<long> readings);

    /// <summary>The readings whose dispatches spoke of an entity last, by so many of its mentions.</summary>
    IReadOnlyList<long> ReadingsOf(long entity, int mentions);

    /// <summary>How often facts of each rule were confirmed, and how often rejected or corrected.</summary>
    IReadOnlyList<(string Rule, int Right, int Wrong)> RulesJudged();
}
