namespace Entente.Register.Storage;

/// <summary>What those who judge look for.</summary>
internal interface IVerdictSearch
{
    /// <summary>The hashes of current dispatches that begin with these digits, at most so many.</summary>
    IReadOnlyList<string> DispatchesLike(string digits, int limit);

    /// <summary>The text of a reading's page.</summary>
    string TextOf(long reading);

    /// <summary>The dispatches of a reading with the claims that are shown: as they were read, corrected and added.</summary>
    IReadOnlyList<StoredDispatch> ShownIn(long reading);

    /// <summary>The entity of an identifier that one stands for today.</summary>
    long? EntityBy(string identifier);

    /// <summary>The entity of which a mention is.</summary>
    long? EntityOf(long claim, int ordinal);

    /// <summary>The first mention of a profile, the earliest published first.</summary>
    (long Reading, long Claim, int Ordinal)? MentionOf(long profile);

    /// <summary>The claims that speak of an entity with their readings, the latest published first, at most so many.</summary>
    IReadOnlyList<(long Reading, long Claim)> ClaimsOf(long entity, int limit);
}
