using System.Text;
using Entente.Facts;
using Entente.Text;

namespace Entente.World;

/// <summary>A dispatch as it is written: its words, the facts that they tell, and what those facts truly speak of.</summary>
internal sealed class Draft(string page)
{
    private readonly StringBuilder text = new();

    public List<Fact> Facts { get; } = [];

    public List<Mention> Mentions { get; } = [];

    public int Here => text.Length;

    public string Text => text.ToString();

    /// <summary>Adds words; none, with the blank before them, where there is nothing to say.</summary>
    public void Add(string words)
    {
        if (words.Length == 0 && text.Length > 0 && text[^1] == ' ') text.Length--;
        text.Append(words);
    }

    public void Add(char letter) => text.Append(letter);

    public void Capitalise(int place)
    {
        if (place < text.Length) text[place] = char.ToUpperInvariant(text[place]);
    }

    /// <summary>What has been written since a place, without the full stop.</summary>
    public (TextSpan Span, string Quote) Since(int start)
    {
        var end = text[^1] == '.' ? text.Length - 1 : text.Length;
        return (TextSpan.FromBounds(start, end), text.ToString(start, end - start));
    }

    /// <summary>Keeps a fact, once, and the thing or person of which it truly speaks.</summary>
    public void Tell(Fact fact, MentionKind kind, int truth, Fate? fate = null, string? name = null, string? party = null)
    {
        if (Facts.Count == 0 || !ReferenceEquals(Facts[^1], fact)) Facts.Add(fact);
        Mentions.Add(new Mention(page, kind, fact.Span, name, party, fact, truth, fate));
    }
}
