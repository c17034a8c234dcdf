namespace Entente.Register.Identity;

/// <summary>
/// Under which keys people meet who may be one: those that sound the same in one party; those that sound the same, where
/// no party is told of one; and those that share a word of their names, an office, a party and a year.
/// </summary>
internal static class PersonKeys
{
    public static IEnumerable<string> Of(PersonProfile person, string[] offices, string scope)
    {
        if (scope.Length > 0) return [$"person:{scope}|{person.Name.Sound}"];
        var keys = new HashSet<string>(StringComparer.Ordinal);
        if (person.Party.Length > 0) keys.Add($"sound:{person.Party}|{person.Name.Sound}");
        keys.Add($"sound:|{person.Name.Sound}");
        if (person.Party.Length > 0) AddOffices(person, offices, keys);
        return keys;
    }

    private static void AddOffices(PersonProfile person, string[] offices, HashSet<string> keys)
    {
        foreach (var year in YearsAround(person, !person.Name.IsWhole))
            foreach (var office in offices)
                foreach (var sound in person.Name.Sounds)
                    if (sound.Length > 1) keys.Add($"{year}office:{person.Party}|{office}|{sound}");
    }

    /// <summary>The year as keys begin with it; with those before and after it for one who looks for others.</summary>
    private static IEnumerable<string> YearsAround(PersonProfile person, bool looks)
    {
        if (person.Year is not { } year) return [""];
        return looks ? [$"{year - 1:0000}:", $"{year:0000}:", $"{year + 1:0000}:"] : [$"{year:0000}:"];
    }
}
