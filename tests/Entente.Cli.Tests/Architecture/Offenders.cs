using Xunit;

namespace Entente.Cli.Tests.Architecture;

/// <summary>What breaks a rule.</summary>
internal static class Offenders
{
    /// <summary>Fails with all of them, each on a line, so that one run is enough to mend them.</summary>
    public static void None(IEnumerable<string> offenders)
    {
        var lines = string.Join('\n', offenders.Distinct().Order(StringComparer.Ordinal));
        Assert.True(lines.Length == 0, lines);
    }
}
