using Entente.Evaluating;
using Xunit;

namespace Entente.Cli.Tests.Running;

/// <summary>Compares output with a file under <c>Expectations</c>; <c>ENTENTE_UPDATE=1</c> writes the files anew.</summary>
internal static class Expectation
{
    public static void Check(string name, string actual)
    {
        var path = Repository.PathOf("tests", "Entente.Cli.Tests", "Expectations", $"{name}.txt");
        if (Environment.GetEnvironmentVariable("ENTENTE_UPDATE") == "1") File.WriteAllText(path, actual);
        Assert.True(File.Exists(path), $"there is no {path}; ENTENTE_UPDATE=1 writes it");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
