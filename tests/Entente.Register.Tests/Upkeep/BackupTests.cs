using Entente.Register.Storage.Sql;
using Entente.Register.Storage.Sql.Rows;
using Entente.Register.Tests.Support;
using Entente.Register.Upkeep.Backups;
using NodaTime;
using Xunit;

namespace Entente.Register.Tests.Upkeep;

/// <summary>What is backed up and restored is what was there.</summary>
public sealed class BackupTests : IDisposable
{
    private readonly TemporaryRegister from = new();
    private readonly TemporaryRegister to = new();

    public void Dispose()
    {
        from.Dispose();
        to.Dispose();
    }

    [Fact]
    public void A_restored_register_answers_as_the_one_that_was_backed_up()
    {
        Judged.Fill(from.Register);
        using var backup = BackupOf(from.Register);
        Restore(backup);
        Assert.Equal(ViewPrint.Of(from.Register), ViewPrint.Of(to.Register));
        using var whole = from.Open(new RegisterOptions { IncludeInternal = true });
        using var restored = to.Open(new RegisterOptions { IncludeInternal = true });
        Assert.NotEqual(from.Register.Digest(), whole.Digest());
        Assert.Equal(ViewPrint.Of(whole), ViewPrint.Of(restored));
    }

    [Fact]
    public void Every_row_that_was_read_or_judged_comes_back_as_it_was()
    {
        Judged.Fill(from.Register);
        using var backup = BackupOf(from.Register);
        Restore(backup);
        using var again = BackupOf(to.Register);
        Assert.Equal(Unpacked.Lines(backup), Unpacked.Lines(again));
        Assert.Contains(Unpacked.Lines(backup), line => line.Contains("\"aliases\""));
    }

    [Fact]
    public void An_empty_register_comes_back_empty()
    {
        using var backup = BackupOf(from.Register);
        Restore(backup);
        Assert.Equal(from.Register.Digest(), to.Register.Digest());
        to.Register.AddMany(Samples.Own);
    }

    [Fact]
    public void Of_a_register_that_is_written_to_meanwhile_one_moment_is_backed_up()
    {
        from.Register.AddMany(Samples.Own.Take(3));
        var before = from.Register.Digest();
        using var backup = new DisturbedStream(() =>
        {
            using var other = from.Open();
            other.AddMany(Samples.Own.Skip(3));
        });
        from.Register.Backup(backup);
        Assert.NotEqual(before, from.Register.Digest());
        backup.Position = 0;
        Restore(backup);
        Assert.Equal(before, to.Register.Digest());
    }

    [Fact]
    public void A_register_that_holds_something_is_not_written_over()
    {
        from.Register.AddMany(Samples.Own);
        using var backup = BackupOf(from.Register);
        to.Register.AddMany(Samples.Own.Take(1));
        var before = to.Register.Digest();
        to.Close();
        var exception = Assert.Throws<RegisterException>(() => Restore(backup));
        Assert.Equal(RegisterFailure.Exists, exception.Failure);
        Assert.EndsWith("none is written over", exception.Message);
        Assert.Equal(before, to.Register.Digest());
    }

    [Fact]
    public void What_a_rebuild_makes_anew_and_nothing_else_is_left_out()
    {
        Judged.Fill(from.Register);
        from.Close();
        using var backup = BackupOf(from.Register);
        var carried = Unpacked.Tables(backup);
        from.Close();
        var cleared = from.TablesThatARebuildClears();
        Assert.NotEmpty(cleared);
        Assert.Empty(carried.Intersect(cleared));
    }

    [Fact]
    public void A_page_without_a_day_is_known_since_it_was_recorded_however_often_a_register_is_rebuilt()
    {
        from.Register.AddMany([Page.Of("undated", null, Page.Tenure("Tea Banh", "commander", "KH"))]);
        using var later = from.Open(new RegisterOptions { Clock = new LaterClock() });
        later.Rebuild();
        Assert.Single(later.Search(new() { Text = "text", AsOf = new LocalDate(2025, 6, 1) }).Hits);
    }

    [Fact]
    public void A_rebuild_says_once_what_identifiers_have_become()
    {
        Judged.Fill(from.Register);
        using var before = BackupOf(from.Register);
        from.Register.Rebuild();
        from.Register.Rebuild();
        using var after = BackupOf(from.Register);
        Assert.Equal(Unpacked.Lines(before), Unpacked.Lines(after));
    }

    [Fact]
    public void Bytes_and_what_is_absent_are_read_as_they_were_written()
    {
        using var written = new MemoryStream();
        StoredColumn[] columns = [new("id", ColumnKind.Number), new("name", ColumnKind.Text), new("hash", ColumnKind.Bytes)];
        SqlValue[][] rows =
        [
            [long.MinValue, "\"\\\u0001 é 😀 \u202e", new byte[] { 0, 255, 7 }],
            [SqlValue.Absent(ColumnKind.Number), SqlValue.Absent(ColumnKind.Text), SqlValue.Absent(ColumnKind.Bytes)],
            [0, "", Array.Empty<byte>()],
        ];
        using (var writer = new BackupWriter(written, new BackupHead("1.2.3", 9, Instant.FromUnixTimeSeconds(0))))
        {
            writer.Begin("things", columns);
            foreach (var row in rows) writer.Add(row);
            writer.End();
        }

        written.Position = 0;
        var read = new GatheringSink();
        using var reader = new BackupReader(written, "a backup");
        reader.Read(read);
        Assert.Equal("things", read.Table);
        Assert.Equal(columns, read.Columns);
        Assert.Equal(rows.Select(row => row.Select(GatheringSink.Print)), read.Rows);
    }

    private void Restore(Stream backup)
    {
        backup.Position = 0;
        to.Close();
        Registers.Restore(backup, "a backup", to.Address, new RegisterOptions { Clock = new LaterClock() });
    }

    private static MemoryStream BackupOf(IRegister register)
    {
        var backup = new MemoryStream();
        register.Backup(backup);
        return backup;
    }

    private sealed class LaterClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2031, 1, 1, 0, 0, 0, TimeSpan.Zero);
    }

    /// <summary>Does something when it is first written to.</summary>
    private sealed class DisturbedStream(Action disturb) : MemoryStream
    {
        private bool done;

        public override void Write(ReadOnlySpan<byte> buffer) => Write(buffer.ToArray(), 0, buffer.Length);

        public override void Write(byte[] buffer, int offset, int count)
        {
            if (!done) disturb();
            done = true;
            base.Write(buffer, offset, count);
        }
    }

    private sealed class GatheringSink : IRowSink
    {
        public string Table { get; private set; } = "";

        public IReadOnlyList<StoredColumn> Columns { get; private set; } = [];

        public List<string[]> Rows { get; } = [];

        public static string Print(SqlValue value) =>
            value.Text ?? value.Number?.ToString() ?? (value.Bytes is { } bytes ? $"bytes {Convert.ToHexString(bytes)}" : "nothing");

        public void Begin(string table, IReadOnlyList<StoredColumn> columns) => (Table, Columns) = (table, columns);

        public void Add(ReadOnlySpan<SqlValue> values) => Rows.Add([.. values.ToArray().Select(Print)]);

        public void End() => Rows.TrimExcess();
    }
}
