using Entente.Facts;
using Entente.Register.Claims;
using Entente.Register.Storage;
using Entente.Register.Views;
using NodaTime;

namespace Entente.Register.FollowThrough;

/// <summary>What all threads share: the store, the day, and what was known on it.</summary>
/// <param name="Cut">What counts: what was known by a day, or all.</param>
/// <param name="Memory">What the view has read.</param>
internal sealed record ThreadScope(IDeedStore Store, LocalDate Day, Cut Cut, ViewMemory Memory)
{
    /// <summary>So many facts are weighed for one announcement, those nearest to it.</summary>
    private const int MostCandidates = 600;

    /// <summary>So many claims of one entity are read: the first that were known.</summary>
    private const int MostClaims = 12;

    /// <summary>Of so many the terms are read at a time.</summary>
    private const int AtATime = 64;

    private const string EndOfTime = "9999-12-31";

    private readonly Dictionary<long, string> terms = [];
    private readonly Dictionary<string, Deed> deeds = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), DeedLine> lines = [];
    private readonly Dictionary<(long, string), DeedRow[]> rows = [];

    private string KnownBy { get; } = Cut.KnownBy is { } day ? Days.Text(day) : EndOfTime;

    public bool IsKnown(string? known, long claim) =>
        Cut == Cut.None || (known is not null && Cut.KnownBy is not null ? string.CompareOrdinal(known, KnownBy) <= 0 : Cut.Lets(Store.Claims([claim])[0]));

    /// <summary>When a fact became known; where no page tells, the day that it tells of.</summary>
    public static LocalDate? KnownOn(DeedRow row) => Days.Parse(row.Known ?? (row.Day.Length == 0 ? null : row.Day));

    public IReadOnlyList<Evidence<T>> About<T>(long entity) where T : Fact =>
        Memory.Prints.Of(Evidence.Of<T>(Memory.About(entity, Roles.Subject, MostClaims), Cut));

    /// <summary>The first of what is told of an entity; nothing where nothing of it counts.</summary>
    public Evidence<T>? First<T>(long entity) where T : Fact =>
        Evidence.Of<T>(Memory.About(entity, Roles.Subject, 1), Cut) is [var first, ..] ? first : About<T>(entity) is [var known, ..] ? known : null;

    /// <summary>Reads of entities all at once what is told of them, and where it stands in the index.</summary>
    /// <param name="acts">How the names of the acts begin.</param>
    public void Read(IReadOnlyCollection<long> entities, string acts)
    {
        Memory.Read(entities, Roles.Subject, MostClaims);
        ReadRows(entities.SelectMany(e => Memory.About(e, Roles.Subject, MostClaims)).Where(Cut.Lets).Select(c => c.Id), acts);
    }

    /// <summary>Reads of entities all at once what is told first of each, and where it stands in the index.</summary>
    /// <param name="acts">How the names of the acts begin.</param>
    public void ReadFirst(IReadOnlyCollection<long> entities, string acts)
    {
        Memory.Read(entities, Roles.Subject, 1);
        ReadRows(entities.SelectMany(e => Memory.About(e, Roles.Subject, 1)).Where(Cut.Lets).Select(c => c.Id), acts);
    }

    /// <summary>Where a claim stands in the index, under acts whose names begin so, in their order.</summary>
    public DeedRow[] RowsOf(long claim, string acts)
    {
        ReadRows([claim], acts);
        return rows[(claim, acts)];
    }

    /// <summary>Reads where claims stand in the index, as far as it is not known.</summary>
    public void ReadRows(IEnumerable<long> claims, string acts)
    {
        var missing = claims.Where(c => !rows.ContainsKey((c, acts))).Distinct().ToArray();
        if (missing.Length == 0) return;
        var found = Store.Of(missing, acts).ToLookup(row => row.Claim);
        foreach (var claim in missing)
            rows[(claim, acts)] = [.. found[claim].OrderBy(row => row.Act, StringComparer.Ordinal).ThenBy(row => row.Place, StringComparer.Ordinal)];
    }

    /// <summary>What stands at a place under an act from day to day, as far as it was known: the earliest, the earliest first.</summary>
    /// <param name="wanted">Which of it is looked at; all, where none are told.</param>
    public IEnumerable<(DeedRow Row, Deed Deed)> Between(string place, string act, LocalDate first, LocalDate last, Func<DeedMarks, bool>? wanted = null) =>
        Told(place, act, Ahead(place, act, first, last, wanted, MostCandidates));

    /// <summary>What stands at a place under an act so many days before and after a day, as far as it was known: the nearest of either side.</summary>
    public IEnumerable<(DeedRow Row, Deed Deed)> Around(string place, string act, LocalDate day, int days, Func<DeedMarks, bool> wanted) =>
        Told(
            place, act,
            Back(place, act, day, day.PlusDays(-days), wanted, MostCandidates).Reverse().Concat(Ahead(place, act, day, day.PlusDays(days), wanted, MostCandidates)));

    /// <summary>What stands at a place under an act from day to day, the earliest first.</summary>
    public IEnumerable<DeedLead> Ahead(string place, string act, LocalDate first, LocalDate last, Func<DeedMarks, bool>? wanted = null, int most = int.MaxValue) =>
        Line(place, act).Ahead(Days.Text(first), Days.Text(last), most, wanted ?? All);

    /// <summary>What stands at a place under an act before a day, back to another, the latest first.</summary>
    public IEnumerable<DeedLead> Back(string place, string act, LocalDate before, LocalDate first, Func<DeedMarks, bool>? wanted = null, int most = int.MaxValue) =>
        Line(place, act).Back(Days.Text(before), Days.Text(first), most, wanted ?? All);

    /// <summary>What stands at a place under an act with its terms, which are read some at a time.</summary>
    public IEnumerable<(DeedRow Row, Deed Deed)> Told(string place, string act, IEnumerable<DeedLead> leads, int atATime = AtATime)
    {
        foreach (var few in leads.Chunk(atATime))
        {
            ReadTerms(few);
            foreach (var lead in few)
                yield return (new DeedRow(place, act, lead.Day, lead.Claim, lead.Profile, lead.Known, terms[lead.Claim]), DeedOf(terms[lead.Claim]));
        }
    }

    /// <summary>Those of some claims of which the dispatch is a print of the dispatch of an earlier one.</summary>
    public IReadOnlyList<long> Prints(IReadOnlyList<long> claims)
    {
        var told = Store.Claims(claims);
        var texts = Memory.Prints.TextsOf(told);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. told.Where(claim => !seen.Add(texts.GetValueOrDefault(claim.DispatchHash, claim.DispatchHash))).Select(claim => claim.Id)];
    }

    /// <summary>The steps that answers make.</summary>
    public IReadOnlyList<ThreadStep> Steps(IReadOnlyCollection<Answer> answers)
    {
        Memory.ReadEntities(answers.Select(a => a.Profile));
        return [.. answers.Zip(Store.Claims([.. answers.Select(a => a.Claim)]), Step)];
    }

    private ThreadStep Step(Answer answer, ToldClaim claim) =>
        new(answer.Kind, answer.Reason, Memory.IdentifierOf(answer.Profile), Days.Parse(claim.Known), Evidence.SourceOf(claim));

    private static bool All(DeedMarks marks) => true;

    private DeedLine Line(string place, string act)
    {
        if (!lines.TryGetValue((place, act), out var line)) lines.Add((place, act), line = new DeedLine(Store, place, act, KnownBy, Counted));
        return line;
    }

    /// <summary>Those that were known. What a page dates was asked for by that; of what none does it is told by when it was recorded.</summary>
    private IEnumerable<DeedLead> Counted(IReadOnlyList<DeedLead> leads)
    {
        if (Cut == Cut.None || leads.All(lead => lead.Known is not null)) return leads;
        var undated = Store.Claims([.. leads.Where(lead => lead.Known is null).Select(lead => lead.Claim)]);
        var known = undated.Where(Cut.Lets).Select(claim => claim.Id).ToHashSet();
        return leads.Where(lead => lead.Known is not null || known.Contains(lead.Claim));
    }

    private void ReadTerms(DeedLead[] leads)
    {
        foreach (var (claim, told) in Store.TermsOf([.. leads.Select(lead => lead.Claim).Where(claim => !terms.ContainsKey(claim)).Distinct()])) terms[claim] = told;
    }

    /// <summary>What several outlets tell in the same terms is made once.</summary>
    private Deed DeedOf(string terms)
    {
        if (!deeds.TryGetValue(terms, out var deed)) deeds.Add(terms, deed = Deed.Parse(terms));
        return deed;
    }
}
