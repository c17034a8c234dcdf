using Entente.Codebook;
using Entente.Text;

namespace Entente.Dates;

/// <summary>What a word or phrase of the codebook can be: a class, and a value within it.</summary>
/// <param name="Class">The class, by its number in <see cref="DateWords"/>.</param>
/// <param name="Length">How many tokens the phrase takes.</param>
/// <param name="Value">The value as the codebook gives it.</param>
/// <param name="Number">The value as a number; 0 where it is none.</param>
/// <param name="Hyphenated">Whether a hyphen must join it to the word before ("-là").</param>
internal readonly record struct Sense(int Class, int Length, string Value, int Number, bool Hyphenated = false);

/// <summary>The words of a language that have to do with time, by class, in one tree over tokens.</summary>
internal sealed class DateWords
{
    private readonly Dictionary<string, int> classes = new(StringComparer.Ordinal);
    private readonly List<string> names = [];
    private readonly Node root = new();

    /// <summary>The number of a class; a new one for a name not seen before.</summary>
    public int Class(string name)
    {
        if (classes.TryGetValue(name, out var known)) return known;
        classes.Add(name, names.Count);
        names.Add(name);
        return names.Count - 1;
    }

    /// <summary>The number of a class; -1 when the codebook has no such class.</summary>
    public int Find(string name) => classes.GetValueOrDefault(name, -1);

    /// <summary>The names of the classes, by number.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>The longest phrase, in tokens.</summary>
    public int Longest { get; private set; } = 1;

    public void Add(string phrase, string className, string value)
    {
        var hyphenated = phrase.Length > 1 && phrase[0] == '-';
        var tokens = Tokenizer.Tokenize((hyphenated ? phrase[1..] : phrase).TrimEnd('\''), NoWords.Instance);
        var node = root;
        foreach (var token in tokens) node = node.Child(token.Folded);
        node.Add([.. tokens.Select(token => token.Exact)], new Sense(Class(className), tokens.Length, value, int.TryParse(value, out var number) ? number : 0, hyphenated));
        Longest = Math.Max(Longest, tokens.Length);
    }

    /// <summary>Adds what the phrases that start at a token can be.</summary>
    public void Find(ReadOnlySpan<Token> tokens, int at, int end, List<Sense> found)
    {
        var node = root;
        for (var i = at; i < end && node.Next is { } next; i++)
        {
            node = i == at ? next.Find(tokens[i].Word, ref tokens[i].Word.InDates) : next.Find(tokens[i].Word);
            if (node is null) return;
            foreach (var (spelling, meaning) in node.Meanings)
                if (Spells(tokens.Slice(at, spelling.Length), spelling) && (!meaning.Hyphenated || tokens[at].HyphenBefore)) found.Add(meaning);
        }
    }

    /// <summary>Reads the classes of a codebook file: class, then phrase and value, or phrases alone.</summary>
    public void Load(CodebookNode classesNode)
    {
        foreach (var (name, members) in classesNode.Entries)
        {
            if (members.IsMap)
                foreach (var (phrase, value) in members.Entries) Add(phrase, name, DateFields.Checked(name, value));
            else
                foreach (var phrase in members.Texts) Add(phrase, name, "");
        }
    }

    /// <summary>A text may lack diacritics, but those that it has must be the phrase's own ("dès" is not "des").</summary>
    private static bool Spells(ReadOnlySpan<Token> tokens, string[] spelling)
    {
        for (var i = 0; i < spelling.Length; i++)
            if (tokens[i].Exact != spelling[i] && !ReferenceEquals(tokens[i].Exact, tokens[i].Folded)) return false;
        return true;
    }

    private sealed class Node
    {
        public WordMap<Node>? Next { get; private set; }

        public List<(string[] Spelling, Sense Sense)> Meanings { get; } = [];

        public void Add(string[] spelling, Sense sense) => Meanings.Add((spelling, sense));

        public Node Child(string word)
        {
            Next ??= new WordMap<Node>();
            if (!Next.TryGet(word, out var child)) Next.TryAdd(word, child = new Node());
            return child;
        }
    }
}
