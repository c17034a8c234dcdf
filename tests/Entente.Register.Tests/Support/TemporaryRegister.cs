namespace Entente.Register.Tests.Support;

/// <summary>A register in a folder of its own, both gone when the test is over.</summary>
public sealed class TemporaryRegister : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("entente-register-");
    private IRegister? open;

    public string Path => System.IO.Path.Combine(folder.FullName, "test.db");

    public string Folder => folder.FullName;

    public IRegister Register => open ??= Open();

    public IRegister Open(RegisterOptions? options = null) =>
        Registers.Open(Path, options ?? new RegisterOptions { Clock = FixedClock.Instance });

    public void Close()
    {
        open?.Dispose();
        open = null;
    }

    public void Dispose()
    {
        Close();
        folder.Delete(recursive: true);
    }

    private sealed class FixedClock : TimeProvider
    {
        public static FixedClock Instance { get; } = new();

        public override DateTimeOffset GetUtcNow() => new(2025, 1, 2, 3, 4, 5, TimeSpan.Zero);
    }
}
