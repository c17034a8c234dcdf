using Entente.Dates;
using Entente.Facts;

namespace Entente.Register.Identity;

/// <summary>
/// An instrument by its kind and parties, with its period, the date of its signing, or the words of its title. One of
/// which a page says none of these is told apart by the year in which the page speaks of it.
/// </summary>
internal sealed class InstrumentProfile : Profile
{
    public const string KindName = "instrument";

    /// <summary>An instrument is found by each year of its period, up to so many.</summary>
    private const int MostYears = 40;

    private readonly string stem;
    private readonly string parties;
    private readonly Edtf? period;
    private readonly Edtf? signed;
    private readonly string[] title;
    private readonly string spoken;

    private InstrumentProfile(string key, string[] fields) : base(KindName, key)
    {
        stem = $"{fields[0]}|{fields[1]}";
        parties = fields[1];
        period = Edtf.TryParse(fields[2], out var a) ? a : null;
        signed = Edtf.TryParse(fields[3], out var b) ? b : null;
        title = Split(fields[4], ' ');
        spoken = fields[5];
        Detail = [IsBare ? 0 : 1, period is null ? 0 : 1, title.Length, signed?.Text.Length ?? 0];
    }

    private bool IsBare => period is null && signed is null && title.Length == 0;

    public override IReadOnlyList<int> Detail { get; }

    public override IEnumerable<string> NamedBy => title;

    public string Parties => parties;

    public Edtf? Period => period;

    public override IEnumerable<string> UpKeys
    {
        get
        {
            foreach (var key in Shared()) yield return key;
            if (title.Length > 0)
                foreach (var asker in Askers)
                {
                    yield return $"{asker}={stem}|{string.Join(' ', title)}";
                    foreach (var pair in NameWords.Pairs(title)) yield return $"{asker}:{stem}|{pair}";
                }
            foreach (var year in Years()) yield return $"told:{stem}|{year}";
        }
    }

    public override IEnumerable<string> DownKeys
    {
        get
        {
            foreach (var key in Shared()) yield return key;
            if (title.Length > 0 && period is null)
            {
                yield return $"{Asker}={stem}|{string.Join(' ', title)}";
                if (NameWords.RarestPair(title) is { } pair) yield return $"{Asker}:{stem}|{pair}";
            }
            if (IsBare && spoken.Length == 4) yield return $"told:{stem}|{spoken}";
        }
    }

    public static InstrumentProfile Of(Instrument fact, Edtf? published, string dispatch)
    {
        var title = NameWords.Of(fact.Title);
        var bare = fact.Period is null && fact.Signed is null && title.Length == 0;
        var spoken = !bare ? "" : published?.Earliest is { } day ? $"{day.Year:0000}" : dispatch;
        return Parse(string.Join(
            Bar, Clean(fact.Kind), JoinParties(fact.Parties), fact.Period?.Text, fact.Signed?.Text,
            string.Join(' ', title), spoken));
    }

    public static InstrumentProfile Parse(string key) => new(key, key.Split(Bar));

    public override Relation RelateTo(Profile other)
    {
        var that = (InstrumentProfile)other;
        if (stem != that.stem) return Relation.Different("different kinds or parties");
        if (IsBare || that.IsBare) return Told(that);
        if (period is not null && that.period is not null)
            return period == that.period
                ? Relation.Same(5, $"same period {period.Text}, parties {Listed(parties)}")
                : Relation.Different($"different periods {period.Text} and {that.period.Text}");
        if (signed is not null && that.signed is not null) return SignedTogether(that, signed, that.signed);
        if (title.Length == 0 || !NameWords.Agree(title, that.title)) return Relation.None;
        return Relation.Same(3, $"same title words, parties {Listed(parties)}");
    }

    private Relation SignedTogether(InstrumentProfile that, Edtf mine, Edtf theirs)
    {
        if (mine.Contradicts(theirs)) return Relation.Different($"signed {mine.Text} and {theirs.Text}");
        if (title.Length > 0 && that.title.Length > 0 && !NameWords.Agree(title, that.title)) return Relation.None;
        return Relation.Same(4, $"signed at the same time, parties {Listed(parties)}");
    }

    /// <summary>A page that says "the plan" in a year speaks of the plan that covers the year.</summary>
    private Relation Told(InstrumentProfile that)
    {
        var (bare, full) = IsBare ? (this, that) : (that, this);
        return !full.IsBare && full.Years().Any(y => $"{y:0000}" == bare.spoken)
            ? Relation.Same(1, $"told in {bare.spoken}, in its period {full.period!.Text}, parties {Listed(parties)}")
            : Relation.None;
    }

    /// <summary>What finds instruments that say as much.</summary>
    private IEnumerable<string> Shared()
    {
        if (period is not null) yield return $"period:{stem}|{period.Text}";
        foreach (var year in signed is null ? [] : YearsOf(signed)) yield return $"signed:{stem}|{year}";
    }

    /// <summary>
    /// Two periods or two dates settle by themselves whether texts are one: those of one title that two countries sign year
    /// after year do not look for each other by its words. Who asks by them asks as one that has the year of its signing, or
    /// as one that has not.
    /// </summary>
    private string Asker => IsSignedInAYear ? "signed-title" : "title";

    private string[] Askers => IsSignedInAYear ? ["title"] : ["title", "signed-title"];

    private bool IsSignedInAYear => signed?.Earliest is not null;

    /// <summary>The years that it covers; none where its end is open.</summary>
    private IEnumerable<int> Years() => period?.Latest is null ? [] : YearsOf(period);

    private static IEnumerable<int> YearsOf(Edtf date)
    {
        if (date.Earliest is not { } first) return [];
        var last = date.Latest is { } end && end >= first ? end : first;
        return Enumerable.Range(first.Year, Math.Min(last.Year - first.Year + 1, MostYears));
    }
}
