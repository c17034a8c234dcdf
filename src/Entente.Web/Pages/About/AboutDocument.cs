namespace Entente.Web.Pages.About;

/// <summary>What the program's own documents say of the data.</summary>
public static class AboutDocument
{
    /// <summary>How well pages are read, as measured for this version: <c>docs/accuracy.md</c>.</summary>
    public static string Accuracy { get; } = Read("documents/accuracy.md");

    private static string Read(string resource)
    {
        using var reader = new StreamReader(typeof(AboutDocument).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
