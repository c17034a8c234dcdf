using Entente.Register;
using Entente.Register.Views.Suggestions;

namespace Entente.Outputs.Asking;

/// <summary>Who is meant by a name or an identifier, wherever somebody is asked for.</summary>
public static class PersonFinder
{
    /// <summary>So many namesakes are offered.</summary>
    private const int MostNamesakes = 8;

    /// <summary>The person's identifier of today.</summary>
    /// <exception cref="AskedException">Nobody is known so, or several people are.</exception>
    public static string Find(IRegister register, string given)
    {
        var asked = given.Trim();
        if (asked.StartsWith("person-", StringComparison.Ordinal))
            return register.Resolve(asked) ?? throw new AskedException($"the register knows nobody of the identifier \"{asked}\"");
        var people = register.GetSuggestions(new SuggestionOptions { Text = asked, Limit = MostNamesakes }).Named.Where(named => named.Kind == "person").ToArray();
        return people switch
        {
            [] => throw new AskedException($"the register knows nobody of the name \"{asked}\""),
            [var only] => only.Identifier,
            _ => throw new AskedException($"\"{asked}\" may be several people; ask by an identifier: {string.Join("; ", people.Select(Named))}"),
        };
    }

    private static string Named(Suggestion person)
    {
        string[] about = [person.Name, .. person.Parties, .. person.Office is { } office ? (string[])[office] : []];
        return $"{person.Identifier} ({string.Join(", ", about)})";
    }
}
