using System.IO.Compression;
using Entente.Register;
using Entente.Register.Storage.Sql;
using Entente.Register.Storage.Sql.Rows;
using Entente.Register.Upkeep.Backups;

namespace Entente.Fuzz.Targets;

/// <summary>The first byte says whether the rest is the file, or the lines that are packed in it.</summary>
internal static class BackupTarget
{
    public static void Run(byte[] input)
    {
        if (input.Length == 0) return;
        using var file = input[0] == 'p' ? Packed(input.AsSpan(1)) : new MemoryStream(input, 1, input.Length - 1);
        try
        {
            using var reader = new BackupReader(file, "file");
            reader.Read(new Rows());
        }
        catch (RegisterException e)
        {
            Expect.IsLine(e.Message);
        }
    }

    private static MemoryStream Packed(ReadOnlySpan<byte> lines)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(lines);
        packed.Position = 0;
        return packed;
    }

    /// <summary>Takes rows as a register would, and looks at them.</summary>
    private sealed class Rows : IRowSink
    {
        private int columns = -1;

        public void Begin(string table, IReadOnlyList<StoredColumn> columns) => this.columns = columns.Count;

        public void Add(ReadOnlySpan<SqlValue> values) => Expect.That(values.Length == columns, "a row has other columns than its table");

        public void End() => columns = -1;
    }
}
