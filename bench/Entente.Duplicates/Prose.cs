namespace Entente.Duplicates;

/// <summary>
/// Writes texts that go from word to word as the sample dispatches do (a Markov chain of the first order), and every
/// third word elsewhere: they share turns of phrase by chance, as texts of one genre do, and no sense.
/// </summary>
public sealed class Prose
{
    private readonly Dictionary<string, List<string>> next = [];
    private readonly List<string> starts = [];
    private readonly List<string> words = [];

    /// <param name="texts">What to write like.</param>
    public Prose(IEnumerable<string> texts)
    {
        foreach (var line in texts.SelectMany(text => text.Split('\n'))) Learn(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>A word of the texts, as often as they have it.</summary>
    public string Word(Random random) => words[random.Next(words.Count)];

    /// <summary>A text of about so many words, in paragraphs that tell a day each.</summary>
    public string Write(int length, Random random)
    {
        var text = new List<string>();
        while (text.Count < length)
        {
            if (text.Count > 0) text.Add("\n");
            var end = text.Count + random.Next(30, 90);
            for (var word = starts[random.Next(starts.Count)]; text.Count < end; word = After(word, random)) text.Add(word);
            text.Add($"le {random.Next(1, 29)}/{random.Next(1, 13)}/{random.Next(1995, 2027)}.");
        }
        return string.Join(' ', text).Replace(" \n ", "\n\n", StringComparison.Ordinal);
    }

    private string After(string word, Random random) =>
        random.Next(3) > 0 && next.TryGetValue(word, out var followers) ? followers[random.Next(followers.Count)] : Word(random);

    private void Learn(string[] line)
    {
        if (line.Length < 8) return;
        starts.Add(line[0]);
        words.AddRange(line);
        for (var i = 0; i + 1 < line.Length; i++)
        {
            if (!next.TryGetValue(line[i], out var followers)) next.Add(line[i], followers = []);
            followers.Add(line[i + 1]);
        }
    }
}
