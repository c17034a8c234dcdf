namespace Entente.World;

/// <summary>The sentences of the press, by what they tell; <c>{slots}</c> are filled by the teller.</summary>
internal static class Wordings
{
    private static readonly Dictionary<string, string[]> Sentences = Tables.Lines("wordings")
        .Select(line => line.Split(": ", 2))
        .GroupBy(pair => pair[0], pair => pair[1])
        .ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>A wording under a key; one that names nobody where nobody is to be named.</summary>
    public static string Of(string key, Dice dice, bool people = true)
    {
        var choices = Sentences[key];
        var wording = dice.Pick(choices);
        while (!people && NamesPeople(wording)) wording = dice.Pick(choices);
        return wording;
    }

    public static bool Has(string key) => Sentences.ContainsKey(key);

    /// <summary>Walks a wording: plain letters as they come, slots by name with the letter after them.</summary>
    public static void Walk(string wording, Action<char> letter, Action<string, char> slot)
    {
        for (var i = 0; i < wording.Length; i++)
        {
            if (wording[i] != '{')
            {
                letter(wording[i]);
                continue;
            }

            var end = wording.IndexOf('}', i);
            slot(wording[(i + 1)..end], end + 1 < wording.Length ? wording[end + 1] : ' ');
            i = end;
        }
    }

    private static bool NamesPeople(string wording) =>
        wording.Contains("A}", StringComparison.Ordinal) || wording.Contains("B}", StringComparison.Ordinal);
}
