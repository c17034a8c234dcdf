namespace Entente.Cli;

/// <summary>What the program tells its caller when it ends.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Some pages failed, each named on standard error; the others are done.</summary>
    public const int SomeFailed = 1;

    /// <summary>Wrong usage: nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>The register cannot be reached, read or written.</summary>
    public const int NoRegister = 3;

    /// <summary>Stopped by the user, as shells report an interrupt.</summary>
    public const int Stopped = 130;
}
