using System.Collections.Immutable;
using Entente.Facts;
using Entente.Register.Claims;
using Entente.Register.Identity;
using Entente.Register.Storage;
using Entente.Register.Verdicts;
using Entente.Text;

namespace Entente.Register.Views;

/// <summary>Shows a page with the entities of its claims.</summary>
internal sealed class PageBuilder(IRegisterStore store)
{
    private readonly StandingClaims standings = new(store);

    /// <returns>Null where no page has the name.</returns>
    public PageView? Build(string name) =>
        store.Claims.FindPage(name) is { } page
            ? new PageView(page.Name, page.Sha256, page.Reader, [.. standings.Of(page.Reading).Select(d => Show(d.Dispatch, d.Claims))])
            : null;

    private PageDispatch Show(StoredDispatch dispatch, IReadOnlyList<StandingClaim> claims)
    {
        var row = dispatch.Row;
        return new PageDispatch(
            row.Hash, row.Title, row.Agency, row.Published, row.Teaser, [.. claims.Select(c => Show(c, row.Span.Start))]);
    }

    private PageClaim Show(StandingClaim claim, int start)
    {
        var row = claim.Told.Row;
        var mentions = store.Views.MentionsOf(claim.Told.Id);
        var span = new TextSpan(start + row.Span.Start, row.Span.Length);
        var told = mentions.FirstOrDefault(m => m.Ordinal == 0)?.Identifier;
        return new PageClaim(row.Kind, span, row.Quote, row.Rule, told, PeopleOf(row, mentions)) { Standing = claim.Standing };
    }

    private static ImmutableArray<PagePerson> PeopleOf(ClaimRow row, IReadOnlyList<EntityMention> mentions)
    {
        if (!mentions.Any(m => m.Kind == PersonProfile.KindName)) return [];
        var fact = FactJson.Read(row.Kind, row.Fact, row.Quote, row.Span, row.Rule);
        return
        [
            .. mentions.Where(m => m.Kind == PersonProfile.KindName)
                .Select(m => new PagePerson(NameIn(fact, m.Ordinal), m.Identifier)),
        ];
    }

    /// <summary>The name under which a mention was made: <see cref="MentionBuilder"/> numbers them.</summary>
    private static string NameIn(Fact fact, int ordinal) => fact switch
    {
        Engagement f => f.Participants[ordinal - 1].Person,
        Tenure f => f.Person,
        Appointment f => ordinal == 1 ? f.Person : f.Replaces!,
        _ => "",
    };
}
