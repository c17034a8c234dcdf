using System.Collections.Immutable;

namespace Entente.Web.Taking;

/// <summary>What was brought in by one form, and how far it has come. Safe to share between threads.</summary>
public sealed class IntakeRun(string identifier, IntakeForm form)
{
    private readonly Lock door = new();
    private ImmutableArray<TakenPage> pages = [];
    private State state = State.Waiting;
    private string? failure;

    /// <summary>By which its page is found.</summary>
    public string Identifier { get; } = identifier;

    public IntakeForm Form { get; } = form;

    /// <summary>How it stands now.</summary>
    public (State State, ImmutableArray<TakenPage> Pages, string? Failure) Now
    {
        get
        {
            lock (door) return (state, pages, failure);
        }
    }

    /// <summary>Notes that it has begun.</summary>
    public void Begin()
    {
        lock (door) state = State.Running;
    }

    /// <summary>Notes what became of more pages.</summary>
    public void Add(IEnumerable<TakenPage> more)
    {
        lock (door) pages = pages.AddRange(more);
    }

    /// <summary>Notes that it is over.</summary>
    /// <param name="why">Why it broke off; null where it did not.</param>
    public void End(string? why)
    {
        lock (door) (state, failure) = (why is null ? State.Done : State.BrokenOff, why);
    }

    /// <summary>How far a run has come.</summary>
    public enum State
    {
        /// <summary>Others come first.</summary>
        Waiting,

        Running,

        Done,

        /// <summary>The register could not be written, or the program was to end.</summary>
        BrokenOff,
    }
}
