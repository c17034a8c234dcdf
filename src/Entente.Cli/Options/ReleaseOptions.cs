using System.CommandLine;
using Entente.Outputs.Packages;
using NodaTime;

namespace Entente.Cli.Options;

/// <summary>The options that say by what a data package is cited.</summary>
internal sealed class ReleaseOptions
{
    private readonly Option<string?> title = new("--title") { Description = "The title of a data package", HelpName = "TEXT" };
    private readonly Option<string[]> creators = new("--creator") { Description = "Who made it; may be given again", HelpName = "NAME" };
    private readonly Option<string?> licence = new("--licence") { Description = "Its licence, as an SPDX identifier such as CC-BY-4.0", HelpName = "NAME" };
    private readonly Option<string?> release = new("--release") { Description = "The name of the release, such as 2024.1", HelpName = "NAME" };

    private Option[] All => [title, creators, licence, release];

    public void AddTo(Command command)
    {
        foreach (var option in All) command.Options.Add(option);
    }

    /// <exception cref="UsageException">Something is told of a package, and none is made.</exception>
    public void RequireFor(bool isPackage, ParseResult result)
    {
        if (!isPackage && All.FirstOrDefault(option => result.GetResult(option) is { Implicit: false }) is { } told) throw new UsageException(Messages.OnlyForPackage(told.Name));
    }

    /// <summary>What is told of the release, which is of today.</summary>
    public DatasetRelease Read(ParseResult result) => new()
    {
        Title = result.GetValue(title),
        Creators = [.. result.GetValue(creators) ?? []],
        Licence = result.GetValue(licence),
        Release = result.GetValue(release),
        Day = Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow()).InUtc().Date,
    };
}
