using Entente.People;
using Entente.Text;

namespace Entente.Grammar;

/// <summary>Which mention of a person starts at a token of the sentence at hand.</summary>
/// <param name="mentions">Those of the story, in the order of the text.</param>
internal sealed class MentionTable(IReadOnlyList<PersonMention> mentions)
{
    private int from, end;

    /// <summary>Goes on to a sentence behind the one before.</summary>
    public void Begin(Sentence sentence)
    {
        from = end;
        while (from < mentions.Count && mentions[from].First < sentence.First) from++;
        end = from;
        while (end < mentions.Count && mentions[end].First < sentence.End) end++;
    }

    public PersonMention? At(int token)
    {
        var (low, high) = (from, end);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].First == token) return mentions[middle];
            if (mentions[middle].First < token) low = middle + 1;
            else high = middle;
        }
        return null;
    }
}
