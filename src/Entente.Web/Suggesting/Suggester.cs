using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Register.Views.Suggestions;
using Entente.Text;
using Entente.Web.Languages;
using Entente.Web.Registers;

namespace Entente.Web.Suggesting;

/// <summary>What the search box offers while one types: parties, people, mechanisms, instruments.</summary>
public sealed class Suggester(RegisterPool registers, PartyNames parties, Wording words)
{
    /// <summary>A longer text is no name that one begins to type.</summary>
    private const int LongestText = 80;

    private const int MostParties = 4, MostOfAKind = 4;

    public async Task<ImmutableArray<SuggestedItem>> Suggest(string? text, CancellationToken stop)
    {
        var asked = (text ?? "").Trim();
        if (asked.Length is 0 or > LongestText) return [];
        var options = new SuggestionOptions { Text = asked, Limit = MostOfAKind, Parties = [.. parties.Beginning(asked, MostParties)] };
        var view = await registers.Read(register => register.GetSuggestions(options), stop);
        return [.. view.Parties.Select(Party), .. view.Named.Select(Named)];
    }

    private SuggestedItem Party(string code) => new("party", words["find.kind-party"], words.Labels.Party(code), code, SiteAddresses.Party(code));

    private SuggestedItem Named(Suggestion of) => new(of.Kind, words[$"find.kind-{of.Kind}"], PlainText.Of(of.Name), Detail(of), SiteAddresses.Entity(of.Identifier));

    private string Detail(Suggestion of)
    {
        string?[] parts = [of.Office is { } office ? words.Labels.Office(office) : null, words.Parties(of.Parties), of.Period is { } period ? words.Dates.Of(period) : null];
        return string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }
}

/// <summary>One line below the search box.</summary>
/// <param name="Kind"><c>party</c>, <c>person</c>, <c>mechanism</c> or <c>instrument</c>.</param>
/// <param name="KindName">The same in the reader's language.</param>
/// <param name="Detail">What tells it from others of the name.</param>
/// <param name="Address">Its page.</param>
public sealed record SuggestedItem(string Kind, string KindName, string Name, string Detail, string Address);
