using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace Entente.Assistants.Hosting;

/// <summary>What goes wrong goes to standard error: standard output carries the protocol and nothing else.</summary>
internal static class Logs
{
    public static ILoggerFactory Make() => LoggerFactory.Create(Configure);

    public static void Configure(ILoggingBuilder builder)
    {
        builder.AddSimpleConsole().SetMinimumLevel(LogLevel.Error);
        // It tells of every address that leads to nothing; what fails here is logged here.
        builder.AddFilter("ModelContextProtocol", LogLevel.Critical);
        builder.Services.Configure<ConsoleLoggerOptions>(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
    }
}
