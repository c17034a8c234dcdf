namespace Entente.World;

/// <summary>How often the press of the world errs, leaves out and varies; each a share of the cases where it could.</summary>
public sealed record ErrorRates
{
    /// <summary>The day is printed one day too early or too late.</summary>
    public double DayOff { get; init; } = 0.02;

    /// <summary>No date is printed.</summary>
    public double NoDate { get; init; } = 0.05;

    /// <summary>Only the month is printed.</summary>
    public double MonthOnly { get; init; } = 0.02;

    /// <summary>The edition is one too high or too low.</summary>
    public double WrongEdition { get; init; } = 0.01;

    /// <summary>The edition is left out.</summary>
    public double NoEdition { get; init; } = 0.15;

    /// <summary>A mechanism or instrument is called otherwise than by its name.</summary>
    public double OtherName { get; init; } = 0.15;

    /// <summary>The first or last year of an instrument's period is off by one.</summary>
    public double WrongPeriod { get; init; } = 0.01;

    /// <summary>An instrument is named without its period.</summary>
    public double NoPeriod { get; init; } = 0.04;

    /// <summary>Another city of the host is printed.</summary>
    public double WrongPlace { get; init; } = 0.02;

    /// <summary>The engagement is told as one of a neighbouring kind: an audience for talks, a conference for a dialogue.</summary>
    public double OtherKind { get; init; } = 0.03;

    /// <summary>The rank is translated otherwise.</summary>
    public double OtherRank { get; init; } = 0.08;

    /// <summary>A person is told, but not as one of those who took part.</summary>
    public double NoParticipant { get; init; } = 0.05;

    /// <summary>Nothing ties a person to a party.</summary>
    public double NoParty { get; init; } = 0.04;

    /// <summary>The family name stands on the other side of the given name.</summary>
    public double SwappedName { get; init; } = 0.03;

    /// <summary>Only one part of the name is printed in the whole dispatch.</summary>
    public double PartialName { get; init; } = 0.02;

    /// <summary>Only one part is printed when the person is named again.</summary>
    public double PartialLater { get; init; } = 0.15;

    /// <summary>The name has a misprint.</summary>
    public double Misspelt { get; init; } = 0.01;

    /// <summary>An outlet has its own transliteration of a person's name, always the same.</summary>
    public double Transliterated { get; init; } = 0.08;

    /// <summary>An outlet prints names without diacritics.</summary>
    public double PlainLetters { get; init; } = 0.3;

    /// <summary>An outlet prints family names in capitals.</summary>
    public double Capitals { get; init; } = 0.1;

    /// <summary>The page does not tell when it was published.</summary>
    public double NotPublished { get; init; } = 0.03;
}
