namespace Entente.Register.Storage;

/// <summary>What is asked of the names of people, mechanisms and instruments.</summary>
internal interface INameStore
{
    /// <summary>Profiles of a kind of whose names a word begins with a prefix, in the order of these words; at most so many.</summary>
    IReadOnlyList<NamedRow> Beginning(string kind, string prefix, int limit);

    /// <summary>For each profile some mentions of it, the last known first.</summary>
    IReadOnlyList<NamedMention>[] MentionsOf(IReadOnlyList<long> profiles, int limit);

    /// <summary>Those of the codes that stand for a party, alone or with another, of which anything is told.</summary>
    IReadOnlySet<string> PartiesAmong(IReadOnlyList<string> codes);
}

/// <summary>A profile that was found by its name.</summary>
internal sealed record NamedRow(long Profile, long Entity, string Key, string Identifier);

/// <summary>A mention of a profile: the claim, its place in that, and its role.</summary>
internal sealed record NamedMention(long Claim, int Ordinal, string Role);
