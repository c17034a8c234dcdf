using System.Globalization;

namespace Entente.Register.Identity;

/// <summary>
/// A person as one year's dispatches tell one: by name, party and offices. A name of one word with neither party nor office
/// says too little to be the same person wherever it stands, so such a profile belongs to its dispatch.
/// </summary>
internal sealed class PersonProfile : Profile
{
    public const string KindName = "person";

    private readonly string party;
    private readonly string[] offices;
    private readonly string scope;

    private PersonProfile(string key, string[] fields) : base(KindName, key)
    {
        Year = int.TryParse(fields[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
        party = fields[1];
        offices = Split(fields[2], '+');
        Name = new NameForm(fields[3].Split(' '));
        scope = fields[4];
        Detail = [Name.IsWhole ? 1 : 0, Name.Words.Length, Name.Length, party.Length > 0 ? 1 : 0, offices.Length > 0 ? 1 : 0, Year ?? 0];
    }

    public NameForm Name { get; }

    public string Party => party;

    /// <summary>The year of the dispatches that tell of them.</summary>
    public int? Year { get; }

    public override IEnumerable<string> NamedBy => Name.Words;

    /// <summary>The offices that dispatches of the year give them.</summary>
    public IReadOnlyList<string> Offices => offices;

    /// <summary>Name and party alone, as they stand in keys.</summary>
    public string NameAndParty => $"{string.Join(' ', Name.Words)}/{party}";

    public override IReadOnlyList<int> Detail { get; }

    public override bool MeetsBothWays => true;

    public override string Aspect => Name.Letters + party;

    public override int Sure => PersonEvidence.Sure;

    public override IEnumerable<string> UpKeys => PersonKeys.Of(this, offices, scope);

    /// <summary>The profile of a name; null when it has no letters.</summary>
    /// <param name="party">The person's party: a state. Offices of organisations leave it open.</param>
    /// <param name="offices">Those that the dispatch says the person holds.</param>
    public static PersonProfile? Of(string name, string? party, IEnumerable<string> offices, int? year, string dispatch)
    {
        var words = PersonName.Of(name);
        if (words.Length == 0) return null;
        var state = PartyCodes.IsState(party) ? party : "";
        var held = JoinParties(offices);
        var scope = words.Length == 1 && (held.Length == 0 || state!.Length == 0) ? dispatch : "";
        return Parse($"{year:0000}|{state}|{held}|{string.Join(' ', words)}|{scope}");
    }

    public static PersonProfile Parse(string key) => new(key, key.Split(Bar));

    public override Relation RelateTo(Profile other)
    {
        var that = (PersonProfile)other;
        if (string.CompareOrdinal(Key, that.Key) > 0) return that.RelateTo(this);
        if (party.Length > 0 && that.party.Length > 0 && party != that.party) return InTwoParties(that);
        if (scope != that.scope) return Relation.None;
        var likeness = Name.LikenessTo(that.Name);
        if (likeness == NameMatch.None) return Name.IsUnlike(that.Name) ? Relation.Different("different names") : Relation.None;
        var office = SharedOffice(that);
        var strength = PersonEvidence.Strength(likeness, this, that, office is not null, IsOfficeOpen(that));
        return strength > 0 ? Relation.Same(strength, Reason(that, likeness, office)) : Relation.None;
    }

    /// <summary>
    /// A page may tie somebody to the wrong party: the same whole name in the same high office at the time, or without any
    /// office, is one person under a dispute about the party.
    /// </summary>
    private Relation InTwoParties(PersonProfile that)
    {
        var parties = string.CompareOrdinal(party, that.party) < 0 ? $"{party} and {that.party}" : $"{that.party} and {party}";
        var office = Array.Find(offices, o => PersonEvidence.IsOnes(o) && Array.IndexOf(that.offices, o) >= 0);
        var mayBe = (office is not null || IsOfficeOpen(that)) && Name.IsWhole && that.Name.IsWhole;
        if (!mayBe || Name.Letters != that.Name.Letters) return Relation.Different($"different parties {parties}");
        var strength = PersonEvidence.Disputed(this, that, office is not null);
        return strength == 0 ? Relation.None
            : Relation.Same(strength, $"same name {that.Name.Shown}{(office is null ? "" : $", both {office}")}, parties {parties} told");
    }

    private string? SharedOffice(PersonProfile that) => Array.Find(offices, o => Array.IndexOf(that.offices, o) >= 0);

    private bool IsOfficeOpen(PersonProfile that) => offices.Length == 0 || that.offices.Length == 0;

    private string Reason(PersonProfile that, NameMatch likeness, string? office)
    {
        var name = PersonEvidence.Told(likeness, Name, that.Name);
        var shown = party.Length > 0 ? party : that.party;
        var parties = party == that.party ? party.Length > 0 ? $"party {party}" : "no party told" : $"party {shown} told by one";
        return likeness == NameMatch.Letters || office is null ? $"{name}, {parties}" : $"{name}, {parties}, both {office}";
    }
}
