namespace Entente.Register;

/// <summary>Why a register could not be used.</summary>
public enum RegisterFailure
{
    /// <summary>There is no such file, or no such folder.</summary>
    Missing,

    /// <summary>Another program keeps it locked for writing.</summary>
    Locked,

    /// <summary>The file is a database that has been damaged.</summary>
    Damaged,

    /// <summary>The file is something else.</summary>
    NotARegister,

    /// <summary>It was written by a newer version of the program.</summary>
    NewerSchema,

    /// <summary>The file or its folder may not be read or written.</summary>
    NoPermission,

    /// <summary>The disk is full.</summary>
    DiskFull,

    /// <summary>The server does not answer, or the connection to it was lost.</summary>
    Unreachable,

    /// <summary>There is something at the place where a register, or a backup of one, was to be made.</summary>
    Exists,

    /// <summary>A file that was given as a backup is none, or is not as it was written.</summary>
    BadBackup,

    /// <summary>A file that was given to be imported is none that was exported, or a line of it cannot be used.</summary>
    BadImport,

    /// <summary>Anything else that the database reports.</summary>
    Other,
}

/// <summary>A register cannot be opened, read or written. The message is one line, and names the file and the reason.</summary>
public sealed class RegisterException : Exception
{
    public RegisterException(RegisterFailure failure, string message, Exception? inner = null)
        : base(message, inner) => Failure = failure;

    public RegisterFailure Failure { get; }
}
