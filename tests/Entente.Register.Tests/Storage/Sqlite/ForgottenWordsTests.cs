using System.Text;
using Entente.Register.Tests.Support;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Entente.Register.Tests.Storage.Sqlite;

/// <summary>What is forgotten is not to be found in the file any more, nor in its log.</summary>
public sealed class ForgottenWordsTests
{
    [Fact]
    public void No_word_of_a_forgotten_page_is_left_in_the_file_or_its_log()
    {
        using var folder = new TemporaryRegister();
        Assert.True(Marked.AddJudgeAndForget(folder.Register).IsScrubbed);
        AssertGone(folder);
    }

    [Fact]
    public void What_a_program_that_was_killed_while_forgetting_left_goes_when_the_register_is_next_opened()
    {
        using var folder = new TemporaryRegister();
        using var killed = new TemporaryRegister();
        folder.Register.AddMany(Samples.Own.Take(1));

        // Another program that reads keeps the log from being emptied.
        using (var other = new SqliteConnection($"Data Source={folder.Path};Pooling=False"))
        {
            other.Open();
            using var reading = other.BeginTransaction(deferred: true);
            using var ask = other.CreateCommand();
            (ask.CommandText, ask.Transaction) = ("SELECT count(*) FROM pages", reading);
            ask.ExecuteScalar();
            using var hurried = folder.Open(new RegisterOptions { BusyTimeout = TimeSpan.FromMilliseconds(50) });
            Assert.False(Marked.AddJudgeAndForget(hurried).IsScrubbed);

            // The copy is what a kill leaves on disk.
            foreach (var file in Directory.GetFiles(folder.Folder)) File.Copy(file, Path.Combine(killed.Folder, Path.GetFileName(file)));
        }

        Assert.Contains(Marked.Word, Held(killed), StringComparison.OrdinalIgnoreCase);
        killed.Open().Dispose();
        AssertGone(killed);
    }

    private static void AssertGone(TemporaryRegister folder) => Assert.DoesNotContain(Marked.Word, Held(folder), StringComparison.OrdinalIgnoreCase);

    /// <summary>All that stands in the file and its log, letter by letter.</summary>
    private static string Held(TemporaryRegister folder)
    {
        var held = new StringBuilder();
        foreach (var file in Directory.GetFiles(folder.Folder))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            held.Append(reader.ReadToEnd());
        }

        return held.ToString();
    }
}
