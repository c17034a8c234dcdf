using System.Security.Cryptography;
using System.Text;
using Entente.Dates;
using Entente.Reading;
using Microsoft.AspNetCore.Http;

namespace Entente.Web.Taking;

/// <summary>What a form of the site brings in: files in a folder of their own, addresses, and what is stated of all of them.</summary>
/// <param name="Folder">Where files and text lie until they are taken; null where there are only addresses.</param>
/// <param name="Stated">What whoever brings it says of it, whatever it says of itself.</param>
public sealed record IntakeForm(string? Folder, IReadOnlyList<string> Addresses, Hints Stated, bool IsInternal)
{
    /// <summary>The form's fields.</summary>
    public const string Text = "text", Files = "files", AddressesField = "addresses", Outlet = "outlet", Published = "published", Language = "language", Title = "title", Internal = "internal";

    /// <summary>In bytes; a file system takes no longer names.</summary>
    private const int LongestName = 200;

    private static readonly char[] Blanks = [' ', '\t', '\r', '\n'];

    /// <exception cref="IntakeException">It asks for what cannot be begun.</exception>
    public static async Task<IntakeForm> Read(IFormCollection form, CancellationToken stop)
    {
        var text = form[Text].ToString();
        string[] addresses = [.. form[AddressesField].ToString().Split(Blanks, StringSplitOptions.RemoveEmptyEntries).Distinct()];
        IFormFile[] files = [.. form.Files.Where(file => file.FileName.Length > 0)];
        if (Fault(text, addresses, files) is { } problem) throw new IntakeException(problem);
        var stated = StatedIn(form);
        return new IntakeForm(await Keep(text, files, stop), addresses, stated, form[Internal] == "1");
    }

    /// <summary>Takes away what was put down for the while.</summary>
    public void Discard()
    {
        if (Folder is not null && Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
    }

    private static IntakeProblem? Fault(string text, string[] addresses, IFormFile[] files)
    {
        if (string.IsNullOrWhiteSpace(text) && addresses.Length == 0 && files.Length == 0) return IntakeProblem.Nothing;
        if (text.Length > IntakeLimits.MaxText) return IntakeProblem.LongText;
        if (files.Length > IntakeLimits.MaxFiles) return IntakeProblem.TooManyFiles;
        if (addresses.Length > IntakeLimits.MaxAddresses) return IntakeProblem.TooManyAddresses;
        return files.Sum(file => file.Length) > IntakeLimits.MaxBytes ? IntakeProblem.TooLarge : null;
    }

    private static Hints StatedIn(IFormCollection form)
    {
        Edtf? published = null;
        if (Given(form, Published) is { } day && !Edtf.TryParse(day, out published)) throw new IntakeException(IntakeProblem.NoDate);
        return Hints.None with { Outlet = Given(form, Outlet), Published = published, Language = Given(form, Language), Title = Given(form, Title) };
    }

    private static string? Given(IFormCollection form, string field) => form[field].ToString().Trim() is { Length: > 0 } text ? text : null;

    private static async Task<string?> Keep(string text, IFormFile[] files, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(text) && files.Length == 0) return null;
        var folder = Directory.CreateTempSubdirectory("entente-intake-").FullName;
        try
        {
            if (!string.IsNullOrWhiteSpace(text)) await File.WriteAllTextAsync(Path.Combine(folder, NameOf(text)), Lines(text), stop);
            foreach (var file in files) await Keep(file, folder, stop);
            return folder;
        }
        catch
        {
            Directory.Delete(folder, recursive: true);
            throw;
        }
    }

    private static async Task Keep(IFormFile file, string folder, CancellationToken stop)
    {
        await using var kept = new FileStream(Free(folder, FileName(file.FileName)), FileMode.CreateNew);
        await file.CopyToAsync(kept, stop);
    }

    /// <summary>The same text is the same page, whenever it is pasted.</summary>
    private static string NameOf(string text) => $"pasted-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Lines(text))))[..12]}.txt";

    /// <summary>Browsers send line ends in their own way.</summary>
    private static string Lines(string text) => text.ReplaceLineEndings("\n");

    /// <summary>The name of a file without its folders and without what no file system takes.</summary>
    internal static string FileName(string given)
    {
        var last = given[(given.LastIndexOfAny(['/', '\\']) + 1)..];
        var plain = new string([.. last.Where(c => !char.IsControl(c) && !Path.GetInvalidFileNameChars().Contains(c))]).TrimStart('.', '-').Trim();
        while (Encoding.UTF8.GetByteCount(plain) > LongestName) plain = plain[1..];
        return plain.Length == 0 ? "page" : plain;
    }

    /// <summary>A path that no file has yet.</summary>
    private static string Free(string folder, string name)
    {
        for (var i = 2; ; i++)
        {
            var path = Path.Combine(folder, i == 2 ? name : $"{Path.GetFileNameWithoutExtension(name)} ({i - 1}){Path.GetExtension(name)}");
            if (!File.Exists(path)) return path;
        }
    }
}
