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

/// <summary>What each stage of reading costs over the samples: microseconds of the thread and bytes, a dispatch.</summary>
internal sealed class Stages(Book book)
{
    private const int Warm = 150;
    private const int Rounds = 60;

    private readonly LanguageBook language = book.Languages["fr"];
    private readonly DateReader dates = new(DateBook.Load(book.Root("fr/dates.yaml")!));
    private readonly Steps steps = new(book);
    private readonly Dictionary<string, (TimeSpan Time, long Bytes)> spent = [];

    public void Print(TextWriter output)
    {
        for (var round = 0; round < Warm; round++) ReadAll();
        spent.Clear();
        for (var round = 0; round < Rounds; round++) ReadAll();
        var dispatches = (double)Rounds * PageSet.Samples.Pages.Count;
        output.WriteLine($"{"",-16}{"µs",10}{"bytes",12}");
        foreach (var (name, (time, bytes)) in spent) output.WriteLine($"{name,-16}{time.TotalMicroseconds / dispatches,10:N1}{bytes / dispatches,12:N0}");
        output.WriteLine($"{"all",-16}{spent.Values.Sum(s => s.Time.TotalMicroseconds) / dispatches,10:N1}{spent.Values.Sum(s => s.Bytes) / dispatches,12:N0}");
    }

    private void ReadAll()
    {
        foreach (var page in PageSet.Samples.Pages) Read(page);
    }

    private void Read(string page)
    {
        var tokens = Timed("tokens", () => Tokenizer.Tokenize(page, language.Lexicon));
        var matches = Timed("lexicon", () => language.Lexicon.Match(tokens));
        var stories = Timed("layout", () => steps.LayOut(page, tokens));
        var reader = new StoryReader(book, language, dates, page, tokens, matches);
        foreach (var story in stories) Read(reader, story);
    }

    private void Read(StoryReader reader, Story story)
    {
        using var scene = Timed("scene", () => reader.SceneOf(story, null));
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
        Timed("commemorations", () => new CommemorationReader(scene, actors).Read().ToArray());
    }

    private T Timed<T>(string stage, Func<T> work)
    {
        var (bytes, start) = (GC.GetAllocatedBytesForCurrentThread(), TimeProvider.System.GetTimestamp());
        var result = work();
        var (time, before) = (TimeProvider.System.GetElapsedTime(start), spent.GetValueOrDefault(stage));
        spent[stage] = (before.Time + time, before.Bytes + GC.GetAllocatedBytesForCurrentThread() - bytes);
        return result;
    }
}
