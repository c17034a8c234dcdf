namespace Entente.Register.Identity;

/// <summary>
/// A person by name form and party. A name of one word says too little to be the same person wherever it stands, so
/// such a profile belongs to its dispatch.
/// </summary>
internal sealed class PersonProfile : Profile
{
    public const string KindName = "person";

    private readonly string[] words;
    private readonly string party;

    private PersonProfile(string key, string[] words, string party) : base(KindName, key)
    {
        this.words = words;
        this.party = party;
    }

    public ReadOnlySpan<string> Words => words;

    public string Party => party;

    public override IReadOnlyList<int> Detail => [words.Length, party.Length > 0 ? 1 : 0];

    public override IEnumerable<string> UpKeys => Runs().Append(Together).Distinct();

    public override IEnumerable<string> DownKeys => [Run(words), Together];

    private string Together => "person=" + PersonName.Joined(words);

    /// <summary>The profile of a name; null when it has no letters.</summary>
    /// <param name="party">The person's party: a state. Offices of organisations leave it open.</param>
    public static PersonProfile? Of(string name, string? party, string dispatch)
    {
        var words = PersonName.Of(name);
        if (words.Length == 0) return null;
        var state = PartyCodes.IsState(party) ? party : "";
        var scope = words.Length == 1 ? dispatch : "";
        return Parse($"{string.Join(' ', words)}|{state}|{scope}");
    }

    public static PersonProfile Parse(string key)
    {
        var fields = key.Split(Bar);
        return new PersonProfile(key, fields[0].Split(' '), fields[1]);
    }

    public override Relation RelateTo(Profile other)
    {
        var that = (PersonProfile)other;
        if (!PersonName.Agree(words, that.words)) return Relation.Different("different names");
        if (party.Length > 0 && that.party.Length > 0 && party != that.party)
            return Relation.Different($"different parties {party} and {that.party}");
        var shared = Math.Min(words.Length, that.words.Length);
        var sameParty = party == that.party && party.Length > 0;
        return Relation.Same(shared * 2 + (sameParty ? 1 : 0), Reason(that));
    }

    private string Reason(PersonProfile that)
    {
        var (few, many) = words.Length <= that.words.Length ? (words, that.words) : (that.words, words);
        var name = few.Length == many.Length
            ? $"same name {PersonName.Shown(many)}"
            : $"name {PersonName.Shown(few)} is part of {PersonName.Shown(many)}";
        if (party == that.party) return party.Length > 0 ? $"{name}, party {party}" : $"{name}, no party told";
        return $"{name}, party {(party.Length > 0 ? party : that.party)} told by one";
    }

    /// <summary>Every beginning and end of the name.</summary>
    private IEnumerable<string> Runs()
    {
        for (var length = 1; length <= words.Length; length++)
        {
            yield return Run(words.AsSpan(0, length));
            yield return Run(words.AsSpan(words.Length - length));
        }
    }

    private static string Run(ReadOnlySpan<string> run) => "person:" + string.Join(' ', run!);
}
