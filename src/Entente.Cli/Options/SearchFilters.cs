using System.CommandLine;
using Entente.Codebook;
using Entente.Register.Search;
using NodaTime;

namespace Entente.Cli.Options;

/// <summary>The options by which a search is narrowed.</summary>
internal sealed class SearchFilters
{
    private readonly Option<string[]> parties = Parties.Several("Tells a fact of this party; given again, of both", "CODE");
    private readonly Option<string[]> people = new("--person") { Description = "Tells a fact of this person: a name or an identifier; given again, of both", HelpName = "NAME" };
    private readonly Option<string[]> kinds = new("--kind") { Description = "Tells a fact of this kind (engagement, tenure, visit, protocol …); given again, of either", HelpName = "KIND" };
    private readonly Option<LocalDate?> from = Common.Day("--from", "Published on this day or later");
    private readonly Option<LocalDate?> to = Common.Day("--to", "Published on this day or before");
    private readonly Option<LocalDate?> asOf = Common.AsOf();

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[parties, people, kinds, from, to, asOf]) command.Options.Add(option);
    }

    /// <exception cref="UsageException">A kind is none.</exception>
    public SearchQuery Apply(ParseResult result, KindCodes codes, SearchQuery query) => query with
    {
        Parties = [.. result.GetValue(parties) ?? []],
        People = [.. result.GetValue(people) ?? []],
        Kinds = [.. (result.GetValue(kinds) ?? []).Select(kind => codes.Find(kind) ?? throw new UsageException(Messages.NoKind(kind, codes.All)))],
        From = result.GetValue(from),
        To = result.GetValue(to),
        AsOf = result.GetValue(asOf),
    };
}
