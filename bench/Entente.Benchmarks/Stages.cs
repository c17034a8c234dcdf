using Entente.Codebook;
using Entente.Dates;
using Entente.Facts.Appointments;
using Entente.Facts.Assistances;
using Entente.Facts.Commemorations;
using Entente.Facts.Commitments;
using Entente.Facts.Deployments;
using Entente.Facts.Engagements;
using Entente.Facts.Instruments;
using Entente.Facts.Mechanisms;
using Entente.Facts.Scenes;
using Entente.Facts.Tenures;
using Entente.Pages;
using Entente.Reading;
using Entente.Text;

namespace Entente.Benchmarks;

/// <summary>What each stage of reading costs over a set of pages: microseconds of the thread and bytes, a dispatch.</summary>
internal sealed class Stages(Book book, PageSet set)
{
    /// <summary>How many pages are read before it counts.</summary>
    private const int Warm = 4000;
    private const int Rounds = 60;

    private readonly LanguageBook language = book.Languages["fr"];
    private readonly DateReader dates = new(DateBook.Load(book.Root("fr/dates.yaml")!));
    private readonly Steps steps = new(book);

    private readonly TokenList tokens = new();
    private readonly LexiconMatches matches = new();
    private readonly Dictionary<string, Cost[]> spent = [];
    private int current;

    public void Print(TextWriter output)
    {
        for (var read = 0; read < Warm; read += set.Pages.Count) ReadAll();
        spent.Clear();
        for (var round = 0; round < Rounds; round++) ReadAll();
        output.WriteLine($"{"",-16}{"µs",10}{"bytes",12}");
        var all = (Time: 0.0, Bytes: 0.0);
        foreach (var (name, pages) in spent)
        {
            var (time, bytes) = (pages.Average(page => page.Time.TotalMicroseconds), pages.Average(page => page.Bytes));
            output.WriteLine($"{name,-16}{time,10:N1}{bytes,12:N0}");
            if (!name.StartsWith(' ')) all = (all.Time + time, all.Bytes + bytes);
        }
        output.WriteLine($"{"all",-16}{all.Time,10:N1}{all.Bytes,12:N0}");
    }

    private void ReadAll()
    {
        for (current = 0; current < set.Pages.Count; current++)
        {
            Read(set.Pages[current]);
            foreach (var pages in spent.Values) pages[current].EndRound();
        }
    }

    private void Read(string page)
    {
        Timed("tokens", () => Tokenizer.Tokenize(page, language.Lexicon, tokens));
        Timed("lexicon", () => language.Lexicon.Match(tokens, matches));
        var stories = Timed("layout", () => steps.LayOut(page, tokens));
        var reader = new StoryReader(book, language, dates, page, tokens, matches);
        var published = Timed("publication", () => stories.Count > 0 ? reader.Inferred(stories[0]) : null);
        foreach (var story in stories) Read(reader, story, reader.Published(story, published));
    }

    private void Read(StoryReader reader, Story story, Edtf? published)
    {
        Timed("  its dates", () => reader.Dates([story], published));
        using var scene = Timed("scene", () => reader.SceneOf(story, published));
        if (!scene.IsRelevant) return;
        var actors = new ActorResolver(scene);
        Timed("engagements", () => new EngagementReader(scene, actors).Read().Select(draft => EngagementFacts.Of(scene, draft)).ToArray());
        var appointments = Timed("appointments", () => new AppointmentReader(scene).Read());
        Timed("tenures", () => new TenureReader(scene, appointments).Read().ToArray());
        Timed("instruments", () => new InstrumentReader(scene, actors).Read().ToArray());
        Timed("mechanisms", () => new MechanismReader(scene, actors).Read().ToArray());
        Timed("commitments", () => new CommitmentReader(scene, actors).Read().ToArray());
        Timed("assistance", () => new AssistanceReader(scene).Read().ToArray());
        Timed("deployments", () => new DeploymentReader(scene).Read().ToArray());
        Timed("commemorations", () => new CommemorationReader(scene).Read().ToArray());
    }

    private void Timed(string stage, Action work) => Timed(stage, () => { work(); return true; });

    private T Timed<T>(string stage, Func<T> work)
    {
        var (bytes, start) = (GC.GetAllocatedBytesForCurrentThread(), TimeProvider.System.GetTimestamp());
        var result = work();
        var (time, allocated) = (TimeProvider.System.GetElapsedTime(start), GC.GetAllocatedBytesForCurrentThread() - bytes);
        if (!spent.TryGetValue(stage, out var pages)) spent[stage] = pages = [.. set.Pages.Select(_ => new Cost())];
        pages[current].Add(time, allocated);
        return result;
    }

    /// <summary>The least that a stage of a page took in any round: what else runs on the machine only adds to that.</summary>
    private sealed class Cost
    {
        private TimeSpan time;
        private long bytes;

        public TimeSpan Time { get; private set; } = TimeSpan.MaxValue;

        public long Bytes { get; private set; } = long.MaxValue;

        /// <summary>Adds what one story of the page took.</summary>
        public void Add(TimeSpan more, long allocated) => (time, bytes) = (time + more, bytes + allocated);

        public void EndRound()
        {
            (Time, Bytes) = (time < Time ? time : Time, Math.Min(bytes, Bytes));
            (time, bytes) = (TimeSpan.Zero, 0);
        }
    }
}
