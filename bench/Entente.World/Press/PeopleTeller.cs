using Entente.Facts;

namespace Entente.World;

/// <summary>Writes people into a dispatch: with office and rank the first time, which tells a tenure; then by name.</summary>
internal sealed class PeopleTeller(Draft draft, NamePrinter names, ErrorRates rates, Dice dice)
{
    private readonly HashSet<Official> introduced = [];

    /// <summary>Writes a person after a preposition, and gives the name as printed.</summary>
    /// <param name="next">The letter that follows: an office after the name ends with a comma in mid-sentence.</param>
    public string Write(Term term, string preposition, char next)
    {
        var name = names.Print(term.Official);
        if (!introduced.Add(term.Official))
        {
            Again(term, preposition, name);
            return name;
        }

        var rank = RankOf(term);
        var title = term.Post.TitleIn(term.Party);
        var form = dice.Weigh([4, rank is null ? 0 : 4, 3]);
        var words = form switch
        {
            0 => rank is null ? $"{title}, {name}" : $"{title}, {French.Article("", rank)}{rank} {name}",
            1 => $"{rank} {name}, {title}",
            _ => $"{title} {name}",
        };
        draft.Add(French.Article(preposition, words));
        var start = draft.Here;
        draft.Add(words);
        Tenure(term, name, title, form == 2 ? null : rank, start);
        if (form != 2 && next is ' ') draft.Add(',');
        return name;
    }

    /// <summary>A name to be printed alone.</summary>
    public string Name(Official official)
    {
        introduced.Add(official);
        return names.Print(official);
    }

    private void Again(Term term, string preposition, string name)
    {
        var words = (RankOf(term) ?? "M.") + " " + name;
        var article = words.StartsWith("M.", StringComparison.Ordinal)
            ? preposition switch { "du" => "de ", "au" => "à ", _ => "" }
            : French.Article(preposition, words);
        draft.Add(article + words);
    }

    private string? RankOf(Term term)
    {
        if (!term.Ranked) return null;
        return term.Post.RankTitles[term.Post.RankTitles.Length > 1 && dice.Chance(rates.OtherRank) ? 1 : 0];
    }

    private void Tenure(Term term, string name, string title, string? rank, int start)
    {
        var (span, quote) = draft.Since(start);
        var party = dice.Chance(rates.NoParty) ? null : term.Party.Code;
        var tenure = new Tenure
        {
            Span = span, Quote = quote, Rule = "world", Person = name, Office = term.Post.Office, Party = party,
            Rank = rank is null ? null : term.Post.Rank, Title = title, RankTitle = rank,
        };
        draft.Tell(tenure, MentionKind.Person, term.Official.Id, name: name, party: party);
    }
}
