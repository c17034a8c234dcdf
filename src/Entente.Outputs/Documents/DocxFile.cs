using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Entente.Outputs.Documents;

/// <summary>A document of a word processor, as the file that it is.</summary>
internal static class DocxFile
{
    /// <param name="fill">Writes the document into its part.</param>
    public static void Write(Stream to, string title, OutputLanguage language, Action<MainDocumentPart> fill)
    {
        // A package is written back and forth; what it is written to may only go forth.
        using var memory = new MemoryStream();
        using (var package = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document))
        {
            package.PackageProperties.Title = title;
            package.PackageProperties.Creator = "Entente";
            package.PackageProperties.Language = DocxStyles.Language(language);
            fill(package.AddMainDocumentPart());
        }

        memory.Position = 0;
        memory.CopyTo(to);
    }
}
