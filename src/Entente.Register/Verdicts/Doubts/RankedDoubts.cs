namespace Entente.Register.Verdicts.Doubts;

/// <summary>
/// Doubts by value, the most valuable first. The last part of a value takes longest to find and can only lessen it, so it is
/// looked for when a doubt has come to the head, and for no others.
/// </summary>
internal sealed class RankedDoubts(DoubtValue value)
{
    private readonly PriorityQueue<(DoubtDraft Draft, string Subject, bool IsWeighed), Rank> queue = new();

    /// <param name="subject">What it is about: the last by which doubts are put in order.</param>
    public void Add(DoubtDraft draft, string subject) => Add(draft, subject, value.Of(draft), isWeighed: false);

    /// <summary>Takes the doubts out, each with its value.</summary>
    public IEnumerable<(DoubtDraft Draft, double Value)> InOrder()
    {
        while (queue.TryDequeue(out var next, out var rank))
        {
            if (!next.IsWeighed && value.Kept(next.Draft) is < 1 and var kept) Add(next.Draft, next.Subject, rank.Value * kept, isWeighed: true);
            else yield return (next.Draft, rank.Value);
        }
    }

    private void Add(DoubtDraft draft, string subject, double worth, bool isWeighed) =>
        queue.Enqueue((draft, subject, isWeighed), new Rank(worth, draft.Kind, draft.Because.ToString(), subject));

    /// <summary>Smaller comes first.</summary>
    private readonly record struct Rank(double Value, DoubtKind Kind, string Because, string Subject) : IComparable<Rank>
    {
        public int CompareTo(Rank other)
        {
            var order = other.Value.CompareTo(Value);
            if (order == 0) order = Kind.CompareTo(other.Kind);
            if (order == 0) order = string.CompareOrdinal(Because, other.Because);
            return order != 0 ? order : string.CompareOrdinal(Subject, other.Subject);
        }
    }
}
