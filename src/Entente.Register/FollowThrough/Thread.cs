namespace Entente.Register.FollowThrough;

/// <summary>What sort of announcement waits for an answer.</summary>
public enum ThreadKind
{
    /// <summary>An undertaking by one side or by all.</summary>
    Undertaking,

    /// <summary>A suggestion of one side.</summary>
    Proposal,

    /// <summary>What one side asks of the other, invitations included.</summary>
    Request,

    /// <summary>An engagement that was planned or proposed.</summary>
    Plan,

    /// <summary>An instrument whose period ends: its renewal.</summary>
    Renewal,

    /// <summary>The next edition of a mechanism.</summary>
    NextEdition,
}

/// <summary>How an announcement stands on a day.</summary>
public enum ThreadStatus
{
    /// <summary>Nothing answers it, and its day has not passed.</summary>
    Open,

    /// <summary>It was announced again, at least a fortnight later.</summary>
    Repeated,

    /// <summary>A step was taken: what was proposed is planned, what was undertaken has a date, a direction was acted upon.</summary>
    Advanced,

    /// <summary>A later fact shows it done.</summary>
    Done,

    /// <summary>Its day has passed, and nothing shows it done.</summary>
    Overdue,

    /// <summary>Overtaken: replaced, called off, or silent for twice its usual interval.</summary>
    Lapsed,
}

/// <summary>What a later fact does to an announcement.</summary>
public enum AnswerKind
{
    /// <summary>It is the announcement itself.</summary>
    Announces,

    /// <summary>It announces the same again, or for another day.</summary>
    Repeats,

    /// <summary>It brings it nearer.</summary>
    Advances,

    /// <summary>It shows it done.</summary>
    Fulfils,

    /// <summary>It calls it off.</summary>
    Ends,
}
