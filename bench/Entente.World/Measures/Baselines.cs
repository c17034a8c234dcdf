using System.Collections.Immutable;
using Entente.Facts;

namespace Entente.World;

/// <summary>The same printed name, without diacritics and case, and the same party or parties.</summary>
public sealed class NameAndParty : IClustering
{
    public string Name => "name and party";

    public string? ClusterOf(Mention mention) => mention.Fact switch
    {
        _ when mention.Kind == MentionKind.Person => $"{Fold(mention.Name!)}|{mention.Party}",
        Engagement fact => $"{fact.Kind}|{Parties(fact.Parties)}|{string.Join(',', fact.Participants.Select(one => Fold(one.Person)).Order())}",
        Mechanism fact => $"{Fold(fact.Name)}|{Parties(fact.Parties)}",
        Instrument fact => $"{Fold(fact.Title!)}|{Parties(fact.Parties)}",
        Commemoration fact => Fold(fact.What),
        Commitment fact => $"{Fold(fact.Quote)}|{Parties(fact.Parties)}",
        Assistance fact => $"{Fold(fact.What!)}|{fact.From}|{fact.To}",
        Deployment fact => $"{Fold(fact.What!)}|{fact.Party}",
        _ => null,
    };

    private static string Fold(string name) => NamePrinter.Plain(name).ToLowerInvariant();

    internal static string Parties(ImmutableArray<string> parties) => string.Join(',', parties.Order(StringComparer.Ordinal));
}

/// <summary>The same date as printed, and the same parties. People have no date, and are not grouped.</summary>
public sealed class DateAndParties : IClustering
{
    public string Name => "date and parties";

    public string? ClusterOf(Mention mention) => mention.Fact switch
    {
        _ when mention.Kind == MentionKind.Person => null,
        Engagement { When: { } when } fact => $"{when}|{NameAndParty.Parties(fact.Parties)}",
        Instrument { Period: { } period } fact => $"{period}|{NameAndParty.Parties(fact.Parties)}",
        Commemoration { Date: { } date } => date.Text,
        Commitment { Due: { } due } fact => $"{due}|{NameAndParty.Parties(fact.Parties)}",
        Assistance { When: { } when } fact => $"{when}|{fact.From}|{fact.To}",
        Deployment { When: { } when } fact => $"{when}|{fact.Party}",
        _ => null,
    };
}
