using Spectre.Console;

namespace Entente.Cli.Printing;

/// <summary>Where a command's output goes: standard output, or the file of <c>--output</c>.</summary>
internal sealed class Target : IDisposable
{
    private readonly bool ownsWriter;

    private Target(TextWriter writer, IAnsiConsole console, bool isScreen, bool ownsWriter)
    {
        Writer = writer;
        Console = console;
        IsScreen = isScreen;
        this.ownsWriter = ownsWriter;
    }

    public TextWriter Writer { get; }

    /// <summary>The file itself, for what is no text; null on standard output.</summary>
    public Stream? File => ownsWriter ? (Writer as StreamWriter)?.BaseStream : null;

    /// <summary>For output to people; plain text of a fixed width unless a screen is behind it.</summary>
    public IAnsiConsole Console { get; }

    public bool IsScreen { get; }

    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static Target Open(Terminal terminal, string? file)
    {
        var writer = file is null ? terminal.Output : Create(Path.GetFullPath(file, terminal.CurrentFolder), file);
        var isScreen = file is null && terminal.OutputIsScreen;
        return new Target(writer, terminal.ConsoleOver(writer, isScreen), isScreen, ownsWriter: file is not null);
    }

    public void Dispose()
    {
        if (ownsWriter) Writer.Dispose();
        else Writer.Flush();
    }

    private static StreamWriter Create(string path, string shown)
    {
        try
        {
            return Terminal.Writer(new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Messages.CannotWrite(shown, e.Message), e);
        }
    }
}
