namespace Entente.World;

/// <summary>What is still to happen, in the order of its days; what happens may add to it.</summary>
internal sealed class Agenda
{
    private readonly PriorityQueue<Action, (int Day, int Turn)> waiting = new();
    private int turn;

    public int Today { get; private set; }

    public void At(int day, Action happening) => waiting.Enqueue(happening, (day, turn++));

    /// <summary>Lets all happen up to a day; what comes after it never does.</summary>
    public void Run(int lastDay)
    {
        while (waiting.TryDequeue(out var happening, out var when) && when.Day <= lastDay)
        {
            Today = when.Day;
            happening();
        }
    }
}
