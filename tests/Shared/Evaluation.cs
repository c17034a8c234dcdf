namespace Entente.Evaluating;

/// <summary>
/// Where the evaluation data lie that are not part of the repository: readings by hand, corpora. The variable
/// <c>ENTENTE_EVALUATION</c> names the folder; with <c>ENTENTE_REQUIRED=1</c> a test that needs it must not be skipped.
/// </summary>
internal static class Evaluation
{
    public const string FolderVariable = "ENTENTE_EVALUATION";
    public const string RequiredVariable = "ENTENTE_REQUIRED";

    /// <summary>The folder; null when it is not named or not there.</summary>
    public static string? Folder =>
        Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } folder && Directory.Exists(folder)
            ? Path.GetFullPath(folder)
            : null;

    public static bool Required => Environment.GetEnvironmentVariable(RequiredVariable) == "1";

    /// <summary>The folder; without it the test is skipped, or fails where nothing may be skipped.</summary>
    public static string Require() => Folder ?? Absent(FolderVariable + " names no folder with evaluation data");

    /// <summary>A folder or file below the evaluation data, which must be there like the data themselves.</summary>
    public static string Require(string below)
    {
        var path = Path.Combine(Require(), below);
        return Path.Exists(path) ? path : Absent($"the evaluation data hold no {below}");
    }

    private static string Absent(string reason)
    {
        if (Required) Xunit.Assert.Fail($"{reason}, and {RequiredVariable}=1 forbids to skip");
        Xunit.Assert.Skip(reason);
        return "";
    }
}
