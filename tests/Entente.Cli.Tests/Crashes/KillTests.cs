using System.Diagnostics;
using Entente.Evaluating;
using Xunit;

namespace Entente.Cli.Tests.Crashes;

/// <summary>A register outlives whatever happens to a program that writes to it, at whatever moment.</summary>
public sealed class KillTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Random random = new(20260107);

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public void After_ten_kills_nothing_is_lost_and_nothing_is_there_twice(Database database) => Kill(database, 10);

    [Theory(Explicit = true)]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public void After_a_hundred_kills_nothing_is_lost_and_nothing_is_there_twice(Database database) => Kill(database, 100);

    public void Dispose() => folder.Dispose();

    private void Kill(Database database, int kills)
    {
        using var place = new RegisterPlace(database);
        using var undisturbed = new RegisterPlace(Database.Sqlite);
        var work = new CrashWork(folder, place, undisturbed);
        var longest = Measure(work.Steps[0]); // What a step takes, the start of the program included.
        work.Steps[0].Repeat();
        for (var i = 0; i < kills; i++)
        {
            var step = work.Steps[i % work.Steps.Length];
            step.Prepare(i + 1);
            using (var program = new ProgramProcess(step.Arguments()))
            {
                Thread.Sleep(longest * random.NextDouble());
                Disturb(place, program, cut: database == Database.Postgres && i % 3 == 2);
            }

            step.Check();
            longest = (longest + Measure(step)) / 2;
            step.Repeat();
            Assert.Equal(CrashWork.DigestOf(undisturbed), CrashWork.DigestOf(place));
        }
    }

    /// <summary>Kills the program, or cuts its connection: then it says so in one line, unless it had come to its end.</summary>
    private static void Disturb(RegisterPlace place, ProgramProcess program, bool cut)
    {
        if (!cut)
        {
            program.Kill();
            return;
        }

        place.CutConnections();
        var (code, _, error) = program.End();
        if (code == 0) return;
        Assert.Equal(ExitCode.NoRegister, code);
        Assert.Matches("^entente: [^\n]*the register cannot be reached: [^\n]*\n$", error);
    }

    private static TimeSpan Measure(CrashStep step)
    {
        var watch = Stopwatch.StartNew();
        if (step.IsDone()) return watch.Elapsed + TimeSpan.FromSeconds(1);
        using var program = new ProgramProcess(step.Arguments());
        program.EndWell();
        return watch.Elapsed;
    }
}
