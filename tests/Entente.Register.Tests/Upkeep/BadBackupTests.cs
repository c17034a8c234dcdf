using System.Text;
using Entente.Register.Tests.Support;
using Xunit;

namespace Entente.Register.Tests.Upkeep;

/// <summary>A file that is no backup, or is not as it was written, is refused with a line that names the place, and nothing is made of it.</summary>
public sealed class BadBackupTests : IDisposable
{
    /// <summary>In so many bytes at the end lie the last line, which nobody can do without, and behind it the packing's own end, which says nothing more.</summary>
    private const int End = 32;

    private static readonly byte[] Good = MakeGood();
    private readonly TemporaryRegister to = new();

    public void Dispose() => to.Dispose();

    [Fact]
    public void A_backup_that_is_cut_off_anywhere_is_refused()
    {
        var random = new Random(1);
        foreach (var length in Enumerable.Range(0, 12).Select(_ => random.Next(Good.Length - End)).Append(Good.Length - End).Append(0))
            Refused(Good[..length], RegisterFailure.BadBackup);
    }

    /// <summary>Some bytes of the head of a packed file mean nothing: then all of it comes back.</summary>
    [Fact]
    public void A_backup_of_which_a_byte_is_altered_is_refused()
    {
        var random = new Random(2);
        foreach (var at in Enumerable.Range(0, 20).Select(_ => random.Next(10, Good.Length)))
        {
            var altered = Good.ToArray();
            altered[at] ^= (byte)(1 << random.Next(8));
            Refused(altered, RegisterFailure.BadBackup);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("not packed at all")]
    [InlineData("SQLite format 3\0")]
    public void Something_else_is_refused(string content) => Refused(Encoding.UTF8.GetBytes(content), RegisterFailure.BadBackup, "a backup: this is no backup of a register");

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"ententeBackup\":\"x\"}")]
    [InlineData("{\"ententeBackup\":1,\"program\":\"0.1.0\",\"step\":9,\"written\":\"yesterday\"}")]
    public void Something_else_that_is_packed_is_refused(string content) =>
        Refused(Unpacked.Pack([content]).ToArray(), RegisterFailure.BadBackup, "a backup: this is no backup of a register");

    [Fact]
    public void A_backup_of_a_newer_form_is_refused()
    {
        var lines = Lines();
        Refused(Packed([lines[0].Replace("Backup\":1", "Backup\":2"), .. lines[1..]]), RegisterFailure.NewerSchema);
        Refused(Packed([lines[0].Replace("\"step\":", "\"step\":9"), .. lines[1..]]), RegisterFailure.NewerSchema);
    }

    [Fact]
    public void The_place_of_what_was_altered_is_named()
    {
        var lines = Lines();
        var row = lines.FindIndex(line => line.Contains("Tea Banh") && line[0] == '[');
        var end = lines.FindIndex(row, line => line[0] == '{');
        var table = lines.FindLastIndex(row, line => line.StartsWith("{\"table\"", StringComparison.Ordinal));
        var name = lines[table].Split('"')[3];
        lines[row] = lines[row].Replace("Tea Banh", "Tea Bank");
        Refused(Packed(lines), RegisterFailure.BadBackup, $"a backup: the backup cannot be used: line {end + 1}, table {name}: rows 1 to {end - table - 1} of the table are not those that were written");
    }

    [Theory]
    [InlineData(1, "a row stands outside of a table")]
    [InlineData(3, "the last 1 rows have no checksum")]
    [InlineData(-1, "what was read before is not all that was written")]
    [InlineData(int.MaxValue, "something stands behind its end")]
    public void Lines_that_are_missing_or_too_many_are_told(int without, string expected)
    {
        var lines = Lines();
        if (without == int.MaxValue) lines.Add("{}");
        else if (without == 3) lines = [.. lines[..3], lines.Find(line => line.Contains("\"readings\""))!, .. lines[3..]];
        else if (without > 0) lines.RemoveAt(without);
        else lines.RemoveRange(lines.FindIndex(line => line.Contains("\"verdicts\"")), lines.FindIndex(line => line.Contains("\"verdicts_withdrawn\"")) - lines.FindIndex(line => line.Contains("\"verdicts\"")));
        Refused(Packed(lines), RegisterFailure.BadBackup, expected);
    }

    private void Refused(byte[] backup, RegisterFailure failure, string expected = "")
    {
        var exception = Assert.Throws<RegisterException>(() => Registers.Restore(new MemoryStream(backup), "a backup", to.Address));
        Assert.Equal(failure, exception.Failure);
        Assert.StartsWith("a backup: ", exception.Message);
        Assert.DoesNotContain('\n', exception.Message);
        Assert.Contains(expected, exception.Message);
        to.HoldsNothing();
    }

    private static byte[] Packed(IEnumerable<string> lines) => Unpacked.Pack(lines).ToArray();

    private static List<string> Lines() => Unpacked.All(new MemoryStream(Good));

    private static byte[] MakeGood()
    {
        using var from = new TemporaryRegister();
        Judged.Fill(from.Register);
        using var backup = new MemoryStream();
        from.Register.Backup(backup);
        return backup.ToArray();
    }
}
