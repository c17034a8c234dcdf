using System.Collections.Immutable;
using Entente.Intake.Tables;
using NodaTime;

namespace Entente.Intake.Files;

/// <summary>The limits of the intake, and where standard input and relative paths come from.</summary>
public sealed record IntakeOptions
{
    /// <summary>10 MB: a press page has some kilobytes, a day's wire less than one megabyte.</summary>
    public const long DefaultMaxBytes = 10 * 1024 * 1024;

    /// <summary>The largest page, in bytes; a larger one is refused, and no more than this is read of it.</summary>
    public long MaxBytes { get; init; } = DefaultMaxBytes;

    /// <summary>The most entries of an archive that keeps a list of them; reading stops there.</summary>
    public int MaxEntries { get; init; } = 1_000_000;

    /// <summary>What the columns of tables are called, where they bear no usual name.</summary>
    public ImmutableDictionary<ArticleColumn, string> Columns { get; init; } = ImmutableDictionary<ArticleColumn, string>.Empty;

    /// <summary>Where relative paths start.</summary>
    public string CurrentFolder { get; init; } = Directory.GetCurrentDirectory();

    /// <summary>The last day on which a page may say that it was published: by default the day that has begun furthest east.</summary>
    public LocalDate LatestDay { get; init; } = SystemClock.Instance.GetCurrentInstant().WithOffset(Offset.FromHours(14)).Date;

    /// <summary>Opens what <c>-</c> stands for.</summary>
    public Func<Stream> StandardInput { get; init; } = Console.OpenStandardInput;

    /// <summary>Opens a file; tests put an opener in its place that fails as file systems do.</summary>
    internal Func<string, Stream> OpenFile { get; init; } = path =>
        new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);

    /// <summary>When a file was last written to, and its length.</summary>
    internal Func<string, (DateTime, long)> StampOf { get; init; } = path =>
        new FileInfo(path) is { Exists: true } file ? (file.LastWriteTimeUtc, file.Length) : default;
}
