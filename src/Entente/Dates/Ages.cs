namespace Entente.Dates;

/// <summary>Tells people's ages from durations.</summary>
internal static class Ages
{
    /// <summary>"âgé de 17 ans", "Mme Weber, 87 ans,", "mort à 53 ans".</summary>
    public static bool Tells(scoped ref readonly SenseTable senses, DateRoles roles, DateCluster cluster)
    {
        if (cluster.Atoms[^1] is not { Make: Making.Duration, Fields: { Unit: "Y", Count: > 1 } }) return false;
        if (senses.FindBefore(cluster.First, roles.Age) is not null) return true;
        if (senses.FindBefore(cluster.First, roles.AgeAt) is not null && senses.Find(cluster.End, roles.Of) is null) return true;
        return Apposed(in senses, cluster) || Attributed(in senses, roles, cluster);
    }

    /// <summary>"un électricien de 37 ans, s'est": behind a noun that has no length of its own, and no more follows.</summary>
    private static bool Attributed(scoped ref readonly SenseTable senses, DateRoles roles, DateCluster cluster)
    {
        if (cluster.Atoms[^1].Fields.Count is < 14 or > 110 || senses.FindBefore(cluster.First, roles.Of) is not { } of) return false;
        if (cluster.End < senses.End && senses.Tokens[cluster.End].Kind is not Text.TokenKind.Sign) return false;
        return senses.FindBefore(cluster.First - of.Length, roles.Lasting) is null;
    }

    /// <summary>Between two commas, or in parentheses, or as the last word.</summary>
    private static bool Apposed(scoped ref readonly SenseTable senses, DateCluster cluster)
    {
        if (cluster.First == senses.First || cluster.End >= senses.End) return false;
        var (before, behind) = (senses.Tokens[cluster.First - 1], senses.Tokens[cluster.End]);
        return (before.Is(',') && (behind.Is(',') || behind.Is('.') || behind.Is(')'))) || (before.Is('(') && (behind.Is(')') || behind.Is(',')));
    }
}
