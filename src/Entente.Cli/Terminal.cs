using System.Text;
using Spectre.Console;

namespace Entente.Cli;

/// <summary>What a run of the program sees of the world around it: its streams, its folder, its variables.</summary>
internal sealed class Terminal : IDisposable
{
    private const int WidthOfFiles = 100;
    private const int Narrowest = 40;

    public required TextWriter Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Opens standard input.</summary>
    public required Func<Stream> Input { get; init; }

    /// <summary>Opens standard output for what is not text; <see cref="Output"/> is not used beside it.</summary>
    public Func<Stream> OutputStream { get; init; } = Console.OpenStandardOutput;

    /// <summary>Whether a person looks at standard output; else it is a file or a pipe.</summary>
    public bool OutputIsScreen { get; init; }

    public bool ErrorIsScreen { get; init; }

    /// <summary>The columns of the screen; of what goes elsewhere, <c>100</c>.</summary>
    public int Width { get; init; } = WidthOfFiles;

    public required string CurrentFolder { get; init; }

    /// <summary>A variable of the environment; null when it is not set or empty.</summary>
    public required Func<string, string?> Variable { get; init; }

    public static Terminal OfProcess() => new()
    {
        Output = StandardOutput.Open(),
        Error = Writer(Console.OpenStandardError(), flush: true),
        Input = Console.OpenStandardInput,
        OutputIsScreen = !Console.IsOutputRedirected,
        ErrorIsScreen = !Console.IsErrorRedirected,
        Width = WidthOfScreen(),
        CurrentFolder = Directory.GetCurrentDirectory(),
        Variable = name => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null,
    };

    /// <summary>UTF-8 without a mark and with LF, whatever the machine's habits: output is data.</summary>
    public static StreamWriter Writer(Stream stream, bool flush = false) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16 * 1024)
        {
            NewLine = "\n",
            AutoFlush = flush,
        };

    /// <summary>A console that writes to <paramref name="writer"/>: in colour on a screen, plain elsewhere.</summary>
    public IAnsiConsole ConsoleOver(TextWriter writer, bool isScreen)
    {
        var plain = !isScreen || Variable("NO_COLOR") is not null;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isScreen ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = isScreen ? InteractionSupport.Detect : InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    /// <summary>Some terminals do not tell their width and give 0.</summary>
    private static int WidthOfScreen() =>
        !Console.IsOutputRedirected && Console.WindowWidth > 0 ? Math.Max(Console.WindowWidth, Narrowest) : WidthOfFiles;

    public void Dispose()
    {
        Output.Dispose();
        Error.Dispose();
    }
}
