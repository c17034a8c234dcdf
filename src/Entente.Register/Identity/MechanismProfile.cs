namespace Entente.Register.Identity;

/// <summary>A mechanism by the codebook's body, or by its parties and the words of its name.</summary>
internal sealed class MechanismProfile : Profile
{
    public const string KindName = "mechanism";

    private readonly string body;
    private readonly string parties;
    private readonly string[] words;

    private MechanismProfile(string key, string body, string parties, string[] words) : base(KindName, key)
    {
        this.body = body;
        this.parties = parties;
        this.words = words;
    }

    public string Parties => parties;

    public override IEnumerable<string> NamedBy => words;

    public override IReadOnlyList<int> Detail => [words.Length, body.Length > 0 ? 1 : 0, parties.Length > 0 ? 1 : 0];

    public override IEnumerable<string> UpKeys =>
        Whole().Concat(NameWords.Pairs(words).Select(p => $"mechanism:{parties}|{p}"));

    public override IEnumerable<string> DownKeys =>
        NameWords.RarestPair(words) is { } pair ? Whole().Append($"mechanism:{parties}|{pair}") : Whole();

    public static MechanismProfile? Of(string name, string? body, IEnumerable<string> parties)
    {
        var words = NameWords.Of(name);
        if (words.Length == 0 && string.IsNullOrEmpty(body)) return null;
        return Parse($"{Clean(body)}|{JoinParties(parties)}|{string.Join(' ', words)}");
    }

    public static MechanismProfile Parse(string key)
    {
        var fields = key.Split(Bar);
        return new MechanismProfile(key, fields[0], fields[1], Split(fields[2], ' '));
    }

    public override Relation RelateTo(Profile other)
    {
        var that = (MechanismProfile)other;
        if (body.Length > 0 && that.body.Length > 0)
            return body == that.body
                ? Relation.Same(9, $"same body {body}")
                : Relation.Different($"different bodies {body} and {that.body}");
        if (!PartiesAgree(that)) return Relation.Different("different parties");
        if (!NameWords.Agree(words, that.words)) return Relation.None;
        return Relation.Same(Math.Min(words.Length, that.words.Length), Reason(that));
    }

    private bool PartiesAgree(MechanismProfile that)
    {
        if (parties == that.parties) return true;
        var oneIsOpen = parties.Length == 0 || that.parties.Length == 0;
        return oneIsOpen && words.Length >= 3 && words.AsSpan().SequenceEqual(that.words);
    }

    private string Reason(MechanismProfile that)
    {
        var common = string.Join(' ', words.Length <= that.words.Length ? words : that.words);
        var shown = parties.Length > 0 ? parties : that.parties;
        return shown.Length > 0 ? $"same words “{common}”, parties {Listed(shown)}" : $"same words “{common}”";
    }

    private IEnumerable<string> Whole()
    {
        if (body.Length > 0) yield return $"mechanism={body}";
        if (words.Length > 0) yield return $"mechanism*{string.Join(' ', words)}";
    }
}
