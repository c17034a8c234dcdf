namespace Entente.Register.Identity;

/// <summary>A commemorated event by the words that name it and the year in which it was.</summary>
internal sealed class CommemorationProfile : Profile
{
    public const string KindName = "commemoration";

    private readonly string[] words;
    private readonly string year;

    private CommemorationProfile(string key, string[] words, string year) : base(KindName, key)
    {
        this.words = words;
        this.year = year;
    }

    public override IReadOnlyList<int> Detail => [words.Length, year.Length > 0 ? 1 : 0];

    public override IEnumerable<string> UpKeys =>
        NameWords.Pairs(words).Select(p => $"event:{year}|{p}").Append(Whole);

    public override IEnumerable<string> DownKeys =>
        NameWords.RarestPair(words) is { } pair ? [$"event:{year}|{pair}", Whole] : [Whole];

    private string Whole => $"event={string.Join(' ', words)}";

    public static CommemorationProfile? Of(string what, int? year)
    {
        var words = NameWords.Of(what);
        return words.Length == 0 ? null : Parse($"{string.Join(' ', words)}|{year}");
    }

    public static CommemorationProfile Parse(string key)
    {
        var fields = key.Split(Bar);
        return new CommemorationProfile(key, fields[0].Split(' '), fields[1]);
    }

    public override Relation RelateTo(Profile other)
    {
        var that = (CommemorationProfile)other;
        if (year.Length > 0 && that.year.Length > 0 && year != that.year)
            return Relation.Different($"different years {year} and {that.year}");
        if (!NameWords.Agree(words, that.words)) return Relation.None;
        if (year != that.year && !words.AsSpan().SequenceEqual(that.words)) return Relation.None;
        var common = string.Join(' ', words.Length <= that.words.Length ? words : that.words);
        var reason = year == that.year && year.Length > 0 ? $"same words “{common}”, year {year}" : $"same words “{common}”";
        return Relation.Same(Math.Min(words.Length, that.words.Length), reason);
    }
}
