using Entente.Register.Tests.Support;
using Xunit;

namespace Entente.Register.Tests.Storage.Sqlite;

/// <summary>The file and its log are whole at every moment.</summary>
public sealed class LogTests
{
    [Fact]
    public void A_program_killed_in_the_middle_of_a_batch_leaves_whole_pages_only()
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany(Samples.Own.Take(2));
        var digest = folder.Register.Digest();
        using var killed = new TemporaryRegister();
        Assert.Throws<InvalidOperationException>(() => folder.Register.AddMany(CopiedWhileWriting(folder, killed)));

        // The copy is what a kill leaves on disk: the file, and the log with pages that nobody committed.
        Assert.Equal(digest, killed.Register.Digest());
        Assert.Equal(2, killed.Register.Count().Pages);
    }

    private static IEnumerable<PageToAdd> CopiedWhileWriting(TemporaryRegister from, TemporaryRegister to)
    {
        foreach (var page in Samples.Own.Skip(2)) yield return page;
        foreach (var file in Directory.GetFiles(from.Folder)) File.Copy(file, Path.Combine(to.Folder, Path.GetFileName(file)));
        throw new InvalidOperationException("the input broke off");
    }
}
