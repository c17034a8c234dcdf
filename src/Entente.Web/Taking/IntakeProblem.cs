namespace Entente.Web.Taking;

/// <summary>Why nothing was begun of what a form asks for.</summary>
public enum IntakeProblem
{
    /// <summary>It holds no text, no file and no address.</summary>
    Nothing,

    /// <summary>It is larger than <see cref="IntakeLimits.MaxBytes"/>.</summary>
    TooLarge,

    /// <summary>Its text is longer than <see cref="IntakeLimits.MaxText"/>.</summary>
    LongText,

    TooManyFiles,

    TooManyAddresses,

    /// <summary>The day of publication is none.</summary>
    NoDate,

    /// <summary>Too much waits already.</summary>
    Busy,
}

/// <summary>A form that asks for what cannot be begun.</summary>
public sealed class IntakeException(IntakeProblem problem) : Exception(problem.ToString())
{
    public IntakeProblem Problem { get; } = problem;
}
