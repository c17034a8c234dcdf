using Entente.Intake.Files;

namespace Entente.Fuzz.Targets;

/// <summary>The first byte says whether the archive is a file, in which one can go back, or comes through a pipe.</summary>
internal static class ArchiveTarget
{
    public static void Run(byte[] input)
    {
        if (input.Length == 0) return;
        var content = new MemoryStream(input, 1, input.Length - 1);
        using Stream stream = input[0] % 2 == 0 ? content : new Intake.Archives.CountedStream(content);
        var source = new PageSource(new IntakeOptions { MaxBytes = 256 * 1024, MaxEntries = 1000, StandardInput = () => stream });
        var told = 0;
        foreach (var intaken in source.Pages(["-"]))
        {
            told++;
            Expect.IsLine(intaken is Page page ? page.Name : intaken.ToString());
        }

        Expect.That(told > 0, "a file of which nothing is said");
    }
}
