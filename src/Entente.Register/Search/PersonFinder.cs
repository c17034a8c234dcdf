using Entente.Register.Identity;
using Entente.Register.Search.Indexing;
using Entente.Register.Storage;

namespace Entente.Register.Search;

/// <summary>Finds the people whom an identifier or a name means: with a name, all who sound like it, under whatever names they go elsewhere.</summary>
internal sealed class PersonFinder(IRegisterStore store)
{
    private readonly Dictionary<string, IReadOnlyList<long>> found = new(StringComparer.Ordinal);

    /// <summary>The tokens of the profiles of the people.</summary>
    public IReadOnlyList<string> TokensOf(string person) => [.. ProfilesOf(person).Select(DocumentTokens.Person)];

    /// <summary>The profiles of the people.</summary>
    public IReadOnlyList<long> ProfilesOf(string person)
    {
        if (!found.TryGetValue(person, out var profiles)) found.Add(person, profiles = store.Documents.ProfilesWith(Named(person)));
        return profiles;
    }

    private IReadOnlyList<long> Named(string person)
    {
        if (person.All(char.IsAscii) && store.Views.Resolve(person.Trim()) is { } identifier && store.Search.EntityBy(identifier) is { } entity) return [entity];
        var words = PersonName.Of(person);
        return words.Length == 0 ? [] : store.Profiles.Having([(KeySide.Up, $"sound:|{new NameForm(words).Sound}", int.MaxValue)])[0];
    }
}
