using System.Collections.Immutable;
using Entente.Register.FollowThrough;
using Entente.Register.Views;

namespace Entente.Outputs.Brief;

/// <summary>Puts threads into words: what was announced, how it stands, and what was told of it since.</summary>
internal sealed class ThreadWords(Labels labels)
{
    /// <summary>Of what was told later, so much is shown: the last.</summary>
    private const int MostAnswers = 3;

    private readonly DateWords dates = new(labels);

    public BriefLine Line(ThreadView thread)
    {
        ImmutableArray<Source> sources = [thread.Steps[0].Source];
        return BriefLine.Of(dates.Of(thread.Due), What(thread), Answers(thread.Steps), SourceWords.Of(sources, labels, dates), SourceWords.Quote(sources));
    }

    /// <summary>One line for each later dispatch, with its day, its words and its source; the announcement is none.</summary>
    public IEnumerable<string> Answers(IEnumerable<ThreadStep> steps) =>
        steps.Where(step => step.Kind != AnswerKind.Announces).TakeLast(MostAnswers).Select(Answer);

    private string Answer(ThreadStep step)
    {
        var day = step.Known is { } known ? $"{dates.Of(known)}, " : "";
        return $"→ {labels.Of(step.Kind)} ({day}{SourceWords.Who(step.Source)}{SourceWords.Mark([step.Source], labels)}){labels.Colon}« {SourceWords.Quote([step.Source])} »";
    }

    /// <summary>What it is about: a name with its edition, else a theme.</summary>
    public string Subject(ThreadView thread)
    {
        var name = thread.Name ?? (thread.ActKind is null ? null : Kind(thread));
        var edition = thread.Edition is { } number ? $", {labels.Edition($"{number}")}" : "";
        return name is null ? labels.Theme(thread.Themes.IsEmpty ? "other" : thread.Themes[0]) : name + edition;
    }

    private string What(ThreadView thread) =>
        $"{labels.Of(thread.Kind)}{labels.Colon}{Subject(thread)} ({string.Join(", ", thread.Parties)}) — {labels.Of(thread.Status)}";

    private string Kind(ThreadView thread) =>
        thread.Act == "instrument" ? labels.InstrumentKind(thread.ActKind!) : labels.Kind(thread.ActKind!);
}
