namespace Entente.Intake.Files;

/// <summary>A file to be taken: where it is, what users call it, and the name that its page will bear.</summary>
/// <param name="FullPath">Null for standard input.</param>
/// <param name="Refusal">Why it cannot be taken, where that is plain before it is opened.</param>
internal readonly record struct FoundFile(string? FullPath, string Shown, string Name, string? Refusal = null)
{
    /// <summary>Whether it is no file but a page's address.</summary>
    public bool IsAddress { get; init; }

    /// <summary>Whether it was found in a folder and not named itself.</summary>
    public bool IsInFolder { get; init; }

    public static FoundFile StandardInput { get; } = new(null, "-", "-");

    public static FoundFile Web(string address) => new(null, address, address) { IsAddress = true };

    public static FoundFile Refused(string shown, string reason) => new(null, shown, shown, reason);
}
