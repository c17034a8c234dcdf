using Entente.Reading;
using Entente.Web.Taking;
using Xunit;

namespace Entente.Web.Tests.Taking;

/// <summary>What waits is bounded, and what is turned away leaves nothing behind.</summary>
public sealed class IntakeRunsTests
{
    [Fact]
    public void A_form_for_which_there_is_no_room_leaves_no_file_behind()
    {
        var runs = new IntakeRuns();
        for (var i = 0; i < IntakeLimits.MaxWaiting; i++) runs.Start(new IntakeForm(null, [], Hints.None, false));
        var folder = Directory.CreateTempSubdirectory("entente-intake-").FullName;
        File.WriteAllText(Path.Combine(folder, "page.txt"), "text");
        Assert.Equal(IntakeProblem.Busy, Assert.Throws<IntakeException>(() => runs.Start(new IntakeForm(folder, [], Hints.None, false))).Problem);
        Assert.False(Directory.Exists(folder));
    }
}
