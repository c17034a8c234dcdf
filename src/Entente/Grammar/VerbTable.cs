using Entente.Text;

namespace Entente.Grammar;

/// <summary>The verb groups of one sentence by the token where they start, each parsed once and only when asked for.</summary>
internal sealed class VerbTable
{
    private VerbGroup?[] groups = [];
    private bool[] known = [];
    private int first, length;

    /// <summary>Forgets the sentence before.</summary>
    public void Begin(Sentence sentence)
    {
        first = sentence.First;
        length = sentence.End - sentence.First;
        if (groups.Length < length) (groups, known) = (new VerbGroup?[length], new bool[length]);
        else known.AsSpan(0, length).Clear();
    }

    public bool TryGet(int token, out VerbGroup? group)
    {
        var at = token - first;
        var found = (uint)at < (uint)length && known[at];
        group = found ? groups[at] : null;
        return found;
    }

    public VerbGroup? Keep(int token, VerbGroup? group)
    {
        if ((uint)(token - first) < (uint)length) (groups[token - first], known[token - first]) = (group, true);
        return group;
    }
}
