using Entente.Text;

namespace Entente.Codebook;

/// <summary>Gathers words and phrases, and compiles them.</summary>
internal sealed class LexiconBuilder
{
    private readonly LexiconNode root = new();
    private readonly HashSet<string> words = new(StringComparer.Ordinal);

    /// <summary>The words of the phrase that is added.</summary>
    private readonly TokenList tokens = new();

    /// <summary>The states that the words of a phrase lead to so far, and those of the next word: some 50,000 forms share two lists.</summary>
    private List<LexiconNode> states = [];
    private List<LexiconNode> ahead = [];

    /// <summary>Adds a phrase in the very form given.</summary>
    /// <param name="sensitive">Whether accents tell the word from another ("a", "à"); counts for single words alone.</param>
    public void Add(string phrase, Lexeme lexeme, bool sensitive = false) => Insert(phrase, lexeme, sensitive, plurals: false);

    /// <summary>Adds a phrase in the singular form given, and in its plural.</summary>
    public void AddNoun(string phrase, Lexeme lexeme) => Insert(phrase, lexeme, sensitive: true, plurals: true);

    /// <summary>Takes the words of a phrase for right as they are, though no entry is made of them.</summary>
    public void Know(string phrase)
    {
        Tokenizer.Tokenize(phrase, NoWords.Instance, tokens);
        foreach (var token in tokens) words.Add(token.Folded);
    }

    public Lexicon Build() => new(root, words);

    private void Insert(string phrase, Lexeme lexeme, bool sensitive, bool plurals)
    {
        Tokenizer.Tokenize(phrase, NoWords.Instance, tokens);
        if (tokens.Length == 0) return;
        states.Clear();
        states.Add(root);
        foreach (var token in tokens)
        {
            Follow(token.Folded, plurals && token.Folded.Length > 2);
            if (token.Start == tokens[0].Start && LexiconMatcher.IsSkipped(lexeme.Kind)) MarkSkipped();
        }
        var entry = new LexiconEntry(lexeme, sensitive && tokens.Length == 1 ? tokens[0].Exact : null, tokens.Length == 1 && tokens[0].Shape == TokenShape.Upper,
            IsProperName(lexeme.Kind) ? LastCapitalised() : -1);
        for (var i = 0; i < (tokens.Length == 1 ? 1 : states.Count); i++) states[i].Put(entry);
        foreach (var token in tokens) words.Add(token.Exact);
        if (plurals && tokens.Length == 1) AddPlural(tokens[0].Exact, lexeme);
    }

    private void MarkSkipped()
    {
        foreach (var state in states) state.BeginsSkipped = true;
    }

    private int LastCapitalised()
    {
        var last = tokens.Length - 1;
        while (last >= 0 && !tokens[last].IsCapitalised) last--;
        return last;
    }

    /// <summary>Names of states and places are told by their capital from words that look alike ("la réunion", "La Réunion").</summary>
    private static bool IsProperName(LexemeKind kind) => kind is LexemeKind.State or LexemeKind.Place;

    /// <summary>The plural of a single noun is an entry of its own, so that it can be told from the singular.</summary>
    private void AddPlural(string exact, Lexeme lexeme)
    {
        if (exact[^1] is 's' or 'x' or 'z') return;
        foreach (var plural in Plurals(exact))
            Insert(plural, lexeme with { Plural = true }, sensitive: true, plurals: false);
    }

    /// <summary>One word further from each state; a plural that already leads elsewhere is a way of its own.</summary>
    private void Follow(string word, bool plurals)
    {
        ahead.Clear();
        foreach (var node in states)
        {
            var singular = Child(node, word);
            if (!ahead.Contains(singular)) ahead.Add(singular);
            if (plurals) AliasPlurals(node, word, singular);
        }
        (states, ahead) = (ahead, states);
    }

    private LexiconNode Child(LexiconNode node, string word)
    {
        words.Add(word);
        if (node.TryGet(word, out var next)) return next;
        node.TryAdd(word, next = new LexiconNode());
        return next;
    }

    private void AliasPlurals(LexiconNode node, string word, LexiconNode singular)
    {
        if (word[^1] is 's' or 'x' or 'z') return;
        foreach (var plural in Plurals(word))
        {
            words.Add(plural);
            if (!node.TryAdd(plural, singular) && node.TryGet(plural, out var own) && !ahead.Contains(own)) ahead.Add(own);
        }
    }

    private static IEnumerable<string> Plurals(string word)
    {
        if (word.EndsWith("al", StringComparison.Ordinal)) yield return word[..^1] + "ux";
        if (word.EndsWith("eau", StringComparison.Ordinal)) yield return word + "x";
        yield return word + "s";
    }
}
