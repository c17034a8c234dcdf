using Entente.Register.Claims;
using Entente.Register.FollowThrough;
using Entente.Register.Storage;
using Entente.Register.Views.Disputes;
using NodaTime;

namespace Entente.Register.Views.Calendar;

/// <summary>What all parts of a calendar share: the register, whose calendar it is, the day for which it holds, and its first and last day.</summary>
/// <param name="Brief">What is known of entities on the day.</param>
internal sealed record CalendarScope(IRegisterStore Register, CalendarOptions Options, LocalDate Day, LocalDate From, LocalDate To, BriefScope Brief)
{
    /// <summary>What became of announcements.</summary>
    public ThreadFinder Threads { get; } = new(Register, Day, Options.AsOf, Brief.Memory);

    /// <summary>Where what is announced is listed: with the pair, with the party, or everywhere.</summary>
    public string Listed => (Options.PartyA, Options.PartyB) switch
    {
        ({ } a, { } b) => Places.Pair(a, b),
        ({ } a, null) => a,
        _ => Acts.Everywhere,
    };

    /// <summary>So many entries of a kind are wanted.</summary>
    public int Limit => Math.Max(1, Options.Limit);

    public static CalendarScope Of(IRegisterStore register, CalendarOptions options, LocalDate day)
    {
        var from = options.From ?? day.PlusYears(-CalendarOptions.YearsBack);
        var to = options.To ?? day.PlusYears(CalendarOptions.YearsAhead);
        var brief = new BriefScope(register.Views, options.PartyA ?? "", options.PartyB ?? "", day, options.AsOf, AtATime) { Agencies = new Agencies(options.Agencies) };
        return new CalendarScope(register, options, day, from, to, brief);
    }

    /// <summary>Entities that appear as one of some kinds from one day to another, the earliest first.</summary>
    public IReadOnlyList<long> Appearing(IReadOnlyList<string> kinds, LocalDate from, LocalDate to, int most) =>
        Register.Calendar.Appearing(new CalendarQuery(Options.PartyA, Options.PartyB, kinds, Days.Text(from), Days.Text(to), Brief.KnownBy, most));

    /// <summary>Whether an entry lies at least in part within the days asked for.</summary>
    public bool Shows(CalendarEntry entry) => entry.When is { Earliest: { } first, Latest: { } last } && first <= To && last >= From;

    /// <summary>What is read of so many entities at a time.</summary>
    private const int AtATime = 32;
}
