using System.Collections.Immutable;
using Entente.Register.Identity;
using NodaTime;

namespace Entente.Register.Views.Meetings;

/// <summary>All engagements that took place and whose month is known: who met whom, when, in which country. As is known today.</summary>
/// <param name="Meetings">The first first.</param>
public sealed record MeetingsView(ImmutableArray<Meeting> Meetings);

/// <summary>An engagement that took place.</summary>
/// <param name="Month">In which it began; January where only a year is known.</param>
/// <param name="Country">Where it took place; null where that is not told.</param>
/// <param name="Parties">All that any dispatch tells, two at least, in the order of their codes.</param>
public sealed record Meeting(YearMonth Month, string? Country, ImmutableArray<string> Parties)
{
    /// <summary>The first day that it may have been.</summary>
    internal LocalDate Day { get; init; }

    /// <summary>The number that its public identifier spells.</summary>
    internal long Number { get; init; }

    /// <summary>Its public identifier.</summary>
    public string Identifier => Identifiers.Of(EngagementProfile.KindName, Number);
}
