namespace Entente.Register;

/// <summary>How a register is opened.</summary>
public sealed record RegisterOptions
{
    /// <summary>Refuse to make a new register: one that is not there is an error. Views want this.</summary>
    public bool MustExist { get; init; }

    /// <summary>Have views show internal pages too, and what rests on them; without it they are as if these were not there.</summary>
    public bool IncludeInternal { get; init; }

    /// <summary>How long to wait for another program that is writing (default: a minute); after that, the register counts as locked.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Tells when a claim is recorded.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The step of its form to which a register is brought when it is opened: the last, unless rows of an earlier form are to be put into it.</summary>
    internal long UpToStep { get; init; } = long.MaxValue;
}
