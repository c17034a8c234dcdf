using System.Collections.Immutable;
using Entente.Register.Verdicts;
using Entente.Text;

namespace Entente.Register.Views;

/// <summary>What the register made of one page: its current claims, each with the entity that it speaks of today.</summary>
/// <param name="Sha256">Of the page's text. Of several texts that came under one name, the one recorded last is shown.</param>
public sealed record PageView(string Page, string Sha256, string Reader, ImmutableArray<PageDispatch> Dispatches);

/// <summary>One story of a page.</summary>
/// <param name="Hash">Of the story's own text: equal for the same words on two pages.</param>
/// <param name="Published">EDTF.</param>
public sealed record PageDispatch(
    string Hash, string? Title, string? Agency, string? Published, bool Teaser, ImmutableArray<PageClaim> Claims);

/// <summary>One claim, where the page makes it.</summary>
/// <param name="Span">Of the quote in the page's text, in UTF-16 units.</param>
/// <param name="Identifier">
/// The public identifier of what the claim tells: for a tenure the person; null where it tells of nothing that has one.
/// </param>
/// <param name="People">The people in it, as it names them.</param>
public sealed record PageClaim(
    string Kind, TextSpan Span, string Quote, string Rule, string? Identifier, ImmutableArray<PagePerson> People)
{
    /// <summary>What people have made of it: a corrected claim is as it was corrected, a rejected one tells of nothing.</summary>
    public FactStanding Standing { get; init; }
}

/// <summary>A person whom a claim names.</summary>
/// <param name="Name">As printed.</param>
/// <param name="Identifier">The person's public identifier.</param>
public sealed record PagePerson(string Name, string Identifier);
