using Entente.Evaluating;
using Entente.Reading.Examples;
using Entente.Register;
using Xunit;

namespace Entente.Cli.Tests.Running;

/// <summary>Runs the program in this process, in a folder of its own, with a reader and a register made for tests.</summary>
internal sealed class ProgramRun : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public StubReader Reader { get; } = new();

    public StubRegister Register { get; } = new();

    /// <summary>Whether the register is the program's own, on a file, instead of <see cref="Register"/>.</summary>
    public bool OnDisk { get; init; }

    /// <summary>What standard input gives.</summary>
    public byte[] Input { get; set; } = [];

    public Dictionary<string, string> Variables { get; } = [];

    public string Folder => folder.FullPath;

    public string File(string name, string text) => folder.File(name, text);

    public string ReadFile(string name) => System.IO.File.ReadAllText(Path.Combine(Folder, name));

    /// <summary>What a run printed, and its exit code.</summary>
    internal sealed record Printed(int Code, string Output, string Error);

    public Task<Printed> Run(params string[] args) => RunInterrupted(args, TestContext.Current.CancellationToken);

    /// <summary>Runs until the end or the interrupt.</summary>
    public async Task<Printed> RunInterrupted(string[] args, CancellationToken stop)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var terminal = new Terminal
        {
            Output = output,
            Error = error,
            Input = () => new MemoryStream(Input),
            CurrentFolder = Folder,
            Variable = Variables.GetValueOrDefault,
        };
        var code = await Application.Run(args, Parts(), terminal, stop);
        return new Printed(code, output.ToString(), error.ToString());
    }

    public void Dispose() => folder.Dispose();

    private Composition Parts() => Composition.Real with
    {
        OpenEngine = source => StubEngine.Open(source, Reader),
        CheckCodebook = source => new CodebookReport(7, StubEngine.Faults(source)),
        OpenRegister = OnDisk ? Registers.Open : Register.Open,
        SamplesFolder = Path.Combine(Folder, "samples"),
    };
}
