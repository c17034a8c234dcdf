using Entente.Register.Claims;
using Entente.Register.FollowThrough;
using Entente.Register.Storage;
using Entente.Register.Views.Disputes;
using NodaTime;

namespace Entente.Register.Views.Reviews;

/// <summary>What all parts of a review share: the register, the party, the year, and what was known on the day.</summary>
/// <param name="Day">The day for which it holds.</param>
internal sealed record ReviewScope(IRegisterStore Register, ReviewOptions Options, LocalDate Day, BriefScope Brief)
{
    /// <summary>What is read of so many entities at a time.</summary>
    private const int AtATime = 64;

    /// <summary>What became of announcements.</summary>
    public ThreadFinder Threads { get; } = new(Register, Day, Options.AsOf, Brief.Memory);

    public string Party => Options.Party;

    public int Year => Options.Year;

    public int Limit => Math.Max(1, Options.Limit);

    public LocalDate First => new(Year, 1, 1);

    public LocalDate Last => new(Year, 12, 31);

    public static ReviewScope Of(IRegisterStore register, ReviewOptions options, LocalDate day) =>
        new(register, options, day, new BriefScope(register.Views, options.Party, "", day, options.AsOf, AtATime) { Agencies = new Agencies(options.Agencies) });

    /// <summary>Entities that appear with the party and another as one of some kinds within days, the earliest first.</summary>
    public IReadOnlyList<long> Appearing(LocalDate from, LocalDate to, int most, params string[] kinds) =>
        Register.Calendar.Appearing(new CalendarQuery(Party, null, kinds, Days.Text(from), Days.Text(to), Brief.KnownBy, most));

    /// <summary>Entities that stand at the party under an act from a day on, the earliest first, as far as their claims are wanted.</summary>
    public IReadOnlyList<long> Listed(string act, LocalDate from, string to, int most, Func<DeedLead, bool> wanted)
    {
        var leads = Register.Deeds.After(Party, act, new DeedEdge(Days.Text(from), 0), to, Brief.KnownBy, most).Where(wanted).ToArray();
        Brief.Memory.ReadEntities(leads.Select(lead => lead.Profile));
        return [.. leads.Select(lead => Brief.Memory.EntityOf(lead.Profile).Entity).Distinct()];
    }

    /// <summary>Whether it became known in a year.</summary>
    public static bool IsOf(string? known, int year) => Days.Parse(known)?.Year == year;
}
