using System.Collections.Immutable;
using Entente.Register.Claims;
using Entente.Register.Identity;
using Entente.Register.Storage;
using Entente.Register.Views;
using Entente.Register.Views.Suggestions;

namespace Entente.Register.Exports;

/// <summary>Says of people who they are, from the keys of their profiles and some of the mentions of each.</summary>
internal sealed class PersonWalk(IRegisterStore store, ExportScope scope)
{
    /// <summary>So many mentions of each profile tell how the person is called.</summary>
    private const int MostMentions = 3;

    private const int MostNames = 8;

    public IEnumerable<ExportedPerson> Of(IReadOnlyList<long> people)
    {
        var known = store.Exports.KnownFromTo(people, scope.AsOf is { } day ? Days.Text(day) : BriefScope.Always);
        var profiles = store.Profiles.MembersOf(people).OrderBy(row => row.Id).ToLookup(row => row.Entity);
        var names = Names([.. people.SelectMany(person => profiles[person])]);
        foreach (var person in people)
            if (known.TryGetValue(person, out var span) && Made(profiles[person], names, span) is { } made && IsWanted(made))
                yield return made;
    }

    /// <summary>A person is of one party: any that is asked for will do.</summary>
    private bool IsWanted(ExportedPerson person) => scope.Parties.IsEmpty || person.Parties.Intersect(scope.Parties).Any();

    private static ExportedPerson? Made(IEnumerable<ProfileRow> rows, ILookup<long, string> names, (string? First, string? Last) known)
    {
        var (own, forms) = (rows.First(row => row.Id == row.Entity), rows.SelectMany(row => names[row.Id]).ToArray());
        if (forms.Length == 0) return null;
        var profiles = rows.Select(row => PersonProfile.Parse(row.Key)).ToArray();
        return new ExportedPerson(
            own.Identifier, PrintedNames.Best(forms), Usual(forms), Each(profiles.Select(p => p.Party)),
            Each(profiles.SelectMany(p => p.Offices)), Days.Parse(known.First), Days.Parse(known.Last));
    }

    /// <summary>How profiles are called in print.</summary>
    private ILookup<long, string> Names(ProfileRow[] profiles)
    {
        var mentions = store.Names.MentionsOf([.. profiles.Select(row => row.Id)], MostMentions);
        var named = profiles.Zip(mentions).SelectMany(pair => pair.Second.Select(mention => (Profile: pair.First.Id, Mention: mention))).ToArray();
        var claims = store.Views.Claims([.. named.Select(n => n.Mention.Claim).Distinct()]).ToDictionary(claim => claim.Id);
        return named.Where(n => scope.AsOf is null || new Cut(scope.AsOf, null).Lets(claims[n.Mention.Claim]))
            .Select(n => (n.Profile, Name: PrintedName.In(claims[n.Mention.Claim].Told, n.Mention))).Where(n => n.Name is not null).ToLookup(n => n.Profile, n => n.Name!);
    }

    private static ImmutableArray<string> Each(IEnumerable<string> codes) => [.. codes.Where(code => code.Length > 0).Distinct().Order(StringComparer.Ordinal)];

    private static ImmutableArray<string> Usual(IEnumerable<string> names) =>
        [
            .. names.Select(name => name.Replace('_', ' ')).GroupBy(name => name, StringComparer.Ordinal).OrderByDescending(g => g.Count())
                .ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key).Take(MostNames),
        ];
}
