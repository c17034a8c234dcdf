using Entente.Intake.Archives;
using Entente.Intake.Files;

namespace Entente.Fuzz.Targets;

internal static class WarcTarget
{
    private const int MostBytes = 32 * 1024;

    private static readonly IntakeOptions Options = new() { MaxBytes = MostBytes };

    public static void Run(byte[] input)
    {
        var last = -1L;
        foreach (var record in new WarcReader(new MemoryStream(input), MostBytes).Records(_ => true))
        {
            // What strayed is told with the place at which reading goes on.
            Expect.That(record.Offset >= last && record.Offset < input.Length, "records are not in the order of the file");
            last = record.Offset;
            Expect.That(record.Content is null || record.Content.Value.Length <= MostBytes, "more is held of a record than may be");
        }

        foreach (var entry in new WarcPages(Options).Read(new MemoryStream(input), "archive.warc"))
        {
            Expect.IsLine(entry.Page?.Name ?? entry.Instead!.ToString());
            Expect.That((entry.Page?.Bytes.Length ?? 0) <= MostBytes, "a page is larger than may be");
        }

        HttpResponse.Parse(input, MostBytes);
    }
}
