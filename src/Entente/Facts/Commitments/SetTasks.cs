namespace Entente.Facts.Commitments;

/// <summary>Who set a task for its own side last, and in which sentence: a pronoun soon after means those who were set it.</summary>
internal sealed class SetTasks
{
    /// <summary>So many sentences later a pronoun still means them.</summary>
    private const int Reach = 1;

    private int sentence = -2;
    private string? party;

    public void Note(int index, string by) => (sentence, party) = (index, by);

    public bool WereSet(int index, string by) => by == party && index > sentence && index - sentence <= Reach;
}
