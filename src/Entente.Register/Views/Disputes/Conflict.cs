using System.Collections.Immutable;

namespace Entente.Register.Views.Disputes;

/// <summary>Values that sources give for one thing, and that cannot all be true.</summary>
/// <param name="Kind">Of what: <c>engagement</c>, <c>instrument</c>, <c>mechanism</c>, <c>person</c>, <c>office</c>, <c>deployment</c>.</param>
/// <param name="Identifier">Its public identifier; of an office, its party and code.</param>
/// <param name="Name">What it is called, for people: a mechanism's or a person's name, else a code.</param>
/// <param name="Values">The preferred one first. Text that several pages print is one source.</param>
public sealed record Conflict(
    string Kind, string Identifier, string Name, ConflictField Field, ImmutableArray<Told> Values, Preference Preference);

/// <summary>On what sources disagree.</summary>
public enum ConflictField
{
    Date,
    Country,
    Place,
    Edition,

    /// <summary>The office of a person at one time; values are codes of offices.</summary>
    Office,

    /// <summary>The rank of a person at one time; values are codes of ranks.</summary>
    Rank,

    /// <summary>Who holds an office that one person holds; values are names.</summary>
    Holder,

    Period,
    Signed,
    Count,
    Due,
}

/// <summary>Why the first of several values is preferred.</summary>
/// <param name="Sources">How many sources speak for it.</param>
/// <param name="Of">How many sources give a value at all.</param>
public sealed record Preference(PreferenceReason Reason, int Sources, int Of)
{
    /// <summary>The reason in English; views for people say it in their language.</summary>
    public string Words => Reason switch
    {
        PreferenceReason.MostSources => $"told by {Sources} of {Of} sources",
        PreferenceReason.HostAgency => "said by the host's own agency",
        PreferenceReason.MoreExact => "more exact",
        PreferenceReason.ToldLast => "told last",
        PreferenceReason.ToldFirst => "told first",
        _ => "nothing speaks for one of them",
    };
}

/// <summary>What speaks for a value against others.</summary>
public enum PreferenceReason
{
    /// <summary>More sources give it, or give one that contains it, than any other.</summary>
    MostSources,

    /// <summary>Of values with as many sources, the one that an agency of the host country gives.</summary>
    HostAgency,

    /// <summary>Of dates with as many sources, the one that leaves least open.</summary>
    MoreExact,

    /// <summary>Of holders of an office, the one who was named last.</summary>
    ToldLast,

    /// <summary>The one that was known first.</summary>
    ToldFirst,

    /// <summary>Nothing; the smallest stands first.</summary>
    None,
}
