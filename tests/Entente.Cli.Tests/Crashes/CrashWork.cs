using Entente.Evaluating;
using Entente.Register.Verdicts;
using Xunit;

namespace Entente.Cli.Tests.Crashes;

/// <summary>A step of work that a program does, and that is done again where it was disturbed.</summary>
internal abstract class CrashStep
{
    /// <summary>Makes ready what it works on, and notes what there is before it.</summary>
    public abstract void Prepare(int round);

    public abstract string[] Arguments();

    /// <summary>Checks what a disturbance has left: what was there before, and of the step all, nothing, or whole batches.</summary>
    public abstract void Check();

    /// <summary>Whether the disturbed program had come to its end, and is not to be run again.</summary>
    public virtual bool IsDone() => false;

    /// <summary>Does the same, undisturbed, in the other register.</summary>
    public abstract void Repeat();
}

/// <summary>Adding, judging, forgetting, reading again and rebuilding, in a register that is disturbed and one that is not.</summary>
internal sealed class CrashWork
{
    private const int Pages = 240; // A transaction takes two hundred: an `add` has two.
    private readonly TemporaryFolder folder;
    private readonly RegisterPlace place;
    private readonly RegisterPlace undisturbed;

    public CrashWork(TemporaryFolder folder, RegisterPlace place, RegisterPlace undisturbed)
    {
        (this.folder, this.place, this.undisturbed) = (folder, place, undisturbed);
        Steps = [new Adding(this), new Judging(this), new Forgetting(this), new Same(this, "reread", "--all"), new Same(this, "rebuild")];
        Steps[0].Prepare(0);
    }

    public CrashStep[] Steps { get; }

    public static string DigestOf(RegisterPlace of)
    {
        using var register = of.Open();
        return register.Digest();
    }

    private sealed class Adding(CrashWork work) : CrashStep
    {
        private static readonly string[] Shortest =
            [.. Directory.GetFiles(Repository.PathOf("samples"), "*.txt").OrderBy(f => new FileInfo(f).Length).Take(Pages / 6).Select(File.ReadAllText)];

        private string pages = "";
        private long before;

        public override void Prepare(int round)
        {
            pages = Path.Combine(work.folder.FullPath, $"round-{round}");
            for (var i = 0; i < Pages; i++) work.folder.File($"round-{round}/{round}-{i}.txt", $"{Shortest[i % Shortest.Length]}\n\nNote {round}, {i}.\n");
            if (round > 0) before = Count();
        }

        public override string[] Arguments() => ["add", pages, "--register", work.place.Address];

        public override void Check() => Assert.Contains(Count() - before, (long[])[0, 200, Pages]);

        public override void Repeat()
        {
            using var program = new ProgramProcess("add", pages, "--register", work.undisturbed.Address);
            Assert.Equal(0, program.End().Code);
        }

        private long Count()
        {
            using var register = work.place.Open();
            return register.Count().Pages;
        }
    }

    private sealed class Judging(CrashWork work) : CrashStep
    {
        private string fact = "";
        private int before;

        public override void Prepare(int round)
        {
            using var register = work.place.Open();
            fact = register.Verdicts.Facts($"0-{round}.txt")[0].Reference;
            before = register.Verdicts.List(1000).Length;
        }

        public override string[] Arguments() => ["judge", "reject", fact, "--because", "wrong", "--by", "tester", "--register", work.place.Address];

        public override void Check() => Assert.InRange(Verdicts().Length, before, before + 1);

        public override bool IsDone() => Verdicts().Length > before;

        /// <summary>The same verdict, of the same moment.</summary>
        public override void Repeat()
        {
            using var register = work.undisturbed.Open();
            var last = Verdicts()[0].Verdict;
            register.Verdicts.Give(last.Judgement, new Signature(last.By, last.Because, last.At));
        }

        private System.Collections.Immutable.ImmutableArray<VerdictState> Verdicts()
        {
            using var register = work.place.Open();
            return register.Verdicts.List(1000);
        }
    }

    private sealed class Forgetting(CrashWork work) : CrashStep
    {
        private string page = "";
        private int before;

        public override void Prepare(int round)
        {
            page = $"0-{Pages - 1 - round}.txt";
            using var register = work.place.Open();
            Assert.NotNull(register.GetPage(page));
            before = register.Forgetting.Tombstones().Length;
        }

        public override string[] Arguments() => Forget(work.place);

        public override void Check() => IsDone();

        public override bool IsDone()
        {
            using var register = work.place.Open();
            var isGone = register.GetPage(page) is null;
            Assert.Equal(isGone, register.Forgetting.Tombstones().Length > before);
            return isGone;
        }

        public override void Repeat()
        {
            using var program = new ProgramProcess(Forget(work.undisturbed));
            Assert.Equal(0, program.End().Code);
        }

        private string[] Forget(RegisterPlace of) => ["forget", page, "--reason", "asked for", "--by", "tester", "--yes", "--register", of.Address];
    }

    /// <summary>What leaves the register as it is.</summary>
    private sealed class Same(CrashWork work, params string[] arguments) : CrashStep
    {
        private string before = "";

        public override void Prepare(int round) => before = DigestOf(work.place);

        public override string[] Arguments() => [.. arguments, "--register", work.place.Address];

        public override void Check() => Assert.Equal(before, DigestOf(work.place));

        public override bool IsDone() => true;

        public override void Repeat()
        {
            // Nothing is to be done where nothing changes.
        }
    }
}
