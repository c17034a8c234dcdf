using Xunit;

namespace Entente.Register.Tests.Support;

/// <summary>The steps of a database's form, and the registers that are kept of them.</summary>
internal static class Steps
{
    /// <summary>The names of the files of an ending in a folder, without it.</summary>
    public static string[] NamesIn(string folder, string ending) =>
        [.. Directory.GetFiles(folder, "*" + ending).Select(f => Path.GetFileName(f)[..^ending.Length]).Order(StringComparer.Ordinal)];

    /// <summary>Whoever writes a step keeps a register of the form before it; of the latest there may be one.</summary>
    /// <param name="never">Steps after which no version ended, as they came together with another.</param>
    public static void AssertAllKept(string steps, string kept, string ending, params string[] never)
    {
        var missing = NamesIn(steps, ".sql").Except(NamesIn(kept, ending)).Except(never).ToArray();
        Assert.True(missing.Length <= 1, $"a register is wanting of each of these steps but the latest: {string.Join(", ", missing)}");
    }
}
