using Entente.People;

namespace Entente.Facts.Scenes;

/// <summary>
/// Offices that one person holds at a time, and whose holder for a party the story's own words name: somebody else with the
/// same office is of another party.
/// </summary>
internal sealed class TakenOffices
{
    private readonly Scene scene;

    /// <summary>Made when it is asked for: most people have their party told.</summary>
    private HashSet<(string Office, string Party)>? taken;

    public TakenOffices(Scene scene) => this.scene = scene;

    /// <summary>Whether an office of a person is held for a party by somebody whose words say so.</summary>
    /// <param name="person">Somebody of no party yet, who thus is none of the holders.</param>
    public bool By(Person person, string party)
    {
        taken ??= Find();
        foreach (var (title, _) in person.Offices)
            if (title is { Former: false, Interim: false, Code: { } code } && taken.Contains((code, party))) return true;
        return false;
    }

    private HashSet<(string, string)> Find()
    {
        var found = new HashSet<(string, string)>();
        foreach (var person in scene.Cast.People)
            if (person.Party is { } party)
                foreach (var (title, _) in person.Offices)
                    if (title is { Former: false, Interim: false, Code: { } code } && (title.Party ?? party) == party && IsSingle(code)) found.Add((code, party));
        return found;
    }

    private bool IsSingle(string code) => scene.Book.Offices.TryGetValue(code, out var office) && office.SingleHolder;
}
