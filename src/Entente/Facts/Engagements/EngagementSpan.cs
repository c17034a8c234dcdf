using Entente.Grammar;
using Entente.Pages;
using Entente.Text;

namespace Entente.Facts.Engagements;

/// <summary>The words that carry an engagement: its clause, or its phrase with what follows.</summary>
internal static class EngagementSpan
{
    public static TextSpan Of(Passage passage, ParsedSentence sentence, Clause clause) =>
        passage.Span(SubjectStart(sentence, clause, clause.Chunk.First), End(Stretch.Of(clause.After), clause.Chunk.End));

    public static TextSpan Of(Passage passage, NounSetting setting)
    {
        var (first, end) = (setting.Chunk.Start, setting.Chunk.End);
        if (setting.Carrier is { } carrier)
        {
            first = Math.Min(Math.Min(first, carrier.Chunk.First), SubjectStart(setting.Sentence, carrier, first));
            end = Math.Max(end, End(Stretch.Of(carrier.After), carrier.Chunk.End));
        }
        else end = Math.Max(end, End(setting.Following.Until(ChunkKind.Comma), end));
        return passage.Span(Math.Max(first, setting.Sentence.Range.First), end);
    }

    private static int SubjectStart(ParsedSentence sentence, Clause clause, int first)
    {
        foreach (var subject in Stretch.Of(clause.Subjects))
            if (subject.First >= sentence.Range.First) first = Math.Min(first, subject.Start);
        return first;
    }

    private static int End(Stretch stretch, int end)
    {
        foreach (var chunk in stretch)
            if (chunk.Kind is not (ChunkKind.Comma or ChunkKind.Coordinator or ChunkKind.Dash)) end = Math.Max(end, chunk.End);
        return end;
    }
}
