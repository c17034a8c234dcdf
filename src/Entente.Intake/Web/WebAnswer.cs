namespace Entente.Intake.Web;

/// <summary>What a server answered in the end.</summary>
/// <param name="Address">The address that stands for the page: as asked for, or where the server says that it has moved to for good.</param>
internal sealed record WebAnswer(Uri Address, int Status, ReadOnlyMemory<byte> Body)
{
    /// <summary>What the page is and in which encoding, as the server says.</summary>
    public string? ContentType { get; init; }

    /// <summary>The marks by which the server can tell later whether the page has changed.</summary>
    public Validators Validators { get; init; } = Validators.None;

    /// <summary>How long the server asks to be left alone.</summary>
    public TimeSpan? RetryAfter { get; init; }
}

/// <summary>The marks of a version of a page: its <c>ETag</c> and its <c>Last-Modified</c>, as the server sent them.</summary>
internal sealed record Validators(string? ETag, string? LastModified)
{
    public static Validators None { get; } = new(null, null);
}

/// <summary>An answer, or why there is none.</summary>
/// <param name="Problem">A clause that follows the address.</param>
internal readonly record struct Fetched(WebAnswer? Answer, string? Problem)
{
    /// <summary>Whether it is for us that nobody was asked, and not for a server's fault.</summary>
    public bool NotAsked { get; init; }

    public static Fetched Failed(string problem) => new(null, problem);
}

/// <summary>A request for a page.</summary>
internal sealed record WebRequest(Uri Address)
{
    /// <summary>Asks for the page only if it has changed since.</summary>
    public Validators Since { get; init; } = Validators.None;

    /// <summary>So many bytes are enough; the rest is not read.</summary>
    public int? Enough { get; init; }

    /// <summary>Tells why an address must not be asked; null where it may be. Asked for each address that a server sends to, too.</summary>
    public Func<Uri, CancellationToken, Task<Fetched?>>? Forbids { get; init; }
}
