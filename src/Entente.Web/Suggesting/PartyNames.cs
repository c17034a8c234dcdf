using Entente.Codebook;
using Entente.Web.Shared;

namespace Entente.Web.Suggesting;

/// <summary>Finds parties by the beginnings of their names, in either language, with or without diacritics, and by their codes.</summary>
public sealed class PartyNames(Book book)
{
    private readonly (string Code, string[][] Names)[] parties =
    [
        .. book.World.States.Select(state => (state.Key, state.Value.Names)).Concat(book.World.Organisations.Select(organisation => (organisation.Key, organisation.Value.Names)))
            .Select(party => (party.Key, party.Names.Values.Append(party.Key).Select(Words).ToArray())),
    ];

    /// <summary>The codes of parties with a name of which words begin with all that is typed; those whose name begins with it first.</summary>
    public IReadOnlyList<string> Beginning(string text, int limit)
    {
        var asked = Words(text);
        return asked.Length == 0 ? [] :
        [
            .. parties.Select(party => (party.Code, Rank: party.Names.Min(name => Rank(name, asked)))).Where(found => found.Rank < int.MaxValue)
                .OrderBy(found => found.Rank).ThenBy(found => found.Code, StringComparer.Ordinal).Take(limit).Select(found => found.Code),
        ];
    }

    /// <summary>The less, the better; the greatest number where the name does not fit.</summary>
    private static int Rank(string[] name, string[] asked)
    {
        if (!asked.All(word => Array.Exists(name, own => own.StartsWith(word, StringComparison.Ordinal)))) return int.MaxValue;
        return name.SequenceEqual(asked) ? 0 : name[0].StartsWith(asked[0], StringComparison.Ordinal) ? 1 : 2;
    }

    private static string[] Words(string text) =>
        NameOrder.Key(text).Split([' ', '-', '\'', '’', '.', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
}
