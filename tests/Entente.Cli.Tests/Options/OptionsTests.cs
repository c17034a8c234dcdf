using Entente.Cli.Options;
using Entente.Outputs;
using Xunit;

namespace Entente.Cli.Tests.Options;

public class OptionsTests
{
    [Theory]
    [InlineData("fr", "en_GB.UTF-8", OutputLanguage.French)]
    [InlineData(null, "fr_FR.UTF-8", OutputLanguage.French)]
    [InlineData(null, "C.UTF-8", OutputLanguage.English)]
    [InlineData(null, null, OutputLanguage.English)]
    public void Headings_are_in_the_language_given_else_the_environments(string? given, string? environment, OutputLanguage expected)
    {
        using var terminal = new Terminal
        {
            Output = TextWriter.Null,
            Error = TextWriter.Null,
            Input = () => Stream.Null,
            CurrentFolder = "/",
            Variable = name => name == "LANG" ? environment : null,
        };
        Assert.Equal(expected, OutputLanguages.Of(given, terminal));
    }
}
