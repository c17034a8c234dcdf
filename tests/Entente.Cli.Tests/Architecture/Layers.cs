namespace Entente.Cli.Tests.Architecture;

/// <summary>Which way references run. This is the one place to change when a part is added.</summary>
internal static class Layers
{
    /// <summary>The projects under <c>src</c>, and those that each may refer to.</summary>
    public static readonly Dictionary<string, string[]> Projects = new()
    {
        ["Entente"] = [],
        ["Entente.Intake"] = ["Entente"],
        ["Entente.Register"] = ["Entente"],
        ["Entente.Outputs"] = ["Entente", "Entente.Register"],
        ["Entente.Web"] = ["Entente", "Entente.Intake", "Entente.Outputs", "Entente.Register"],
        ["Entente.Assistants"] = ["Entente", "Entente.Outputs", "Entente.Register", "Entente.Web"],
        ["Entente.Cli"] = ["Entente", "Entente.Assistants", "Entente.Intake", "Entente.Outputs", "Entente.Register", "Entente.Web"],
    };

    /// <summary>The namespaces inside <c>Entente</c>: each, with what lies below it, may use itself and those before it.</summary>
    public static readonly string[] Namespaces =
    [
        "Entente.Text",
        "Entente.Prints",
        "Entente.Codebook",
        "Entente.Dates",
        "Entente.Pages",
        "Entente.People",
        "Entente.Grammar",
        "Entente.Facts",
        "Entente.Reading",
        "Entente.Reading.Json",
        "Entente.Reading.Examples",
    ];

    /// <summary>What the reading must not touch, being a pure function: types, or a type and its member.</summary>
    public static readonly string[] Impure =
    [
        "System.IO.Directory",
        "System.IO.File",
        "System.IO.FileInfo",
        "System.IO.FileStream",
        "System.IO.DirectoryInfo",
        "System.Console",
        "System.Diagnostics.Process",
        "System.Diagnostics.Stopwatch",
        "System.Random",
        "System.TimeProvider",
        "System.TimeZoneInfo",
        "NodaTime.SystemClock",
        "System.DateTime.get_Now",
        "System.DateTime.get_UtcNow",
        "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now",
        "System.DateTimeOffset.get_UtcNow",
        "System.Environment.GetEnvironmentVariable",
        "System.Environment.get_TickCount",
        "System.Guid.NewGuid",
    ];

    /// <summary>Namespaces that the reading must not touch.</summary>
    public static readonly string[] ImpureNamespaces = ["System.Net", "Microsoft.Data", "System.Data"];
}
