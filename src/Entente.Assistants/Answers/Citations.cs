using System.Collections.Immutable;
using Entente.Register.FollowThrough;
using Entente.Register.Verdicts;
using Entente.Register.Views;
using Entente.Web;

namespace Entente.Assistants.Answers;

/// <summary>Makes citations of what views give as sources.</summary>
internal sealed class Citations(AnswerAddresses addresses)
{
    /// <summary>So many dispatches are cited for one thing, unless all are asked for.</summary>
    public const int Usual = 2;

    /// <summary>The first of the sources, and how many were left out.</summary>
    /// <param name="of">What the words tell of, by its identifier.</param>
    public (IReadOnlyList<Citation> Cited, int? More) Of(ImmutableArray<Source> sources, string? of, int most = Usual) =>
        ([.. sources.Take(most).Select(source => One(source, of))], sources.Length > most ? sources.Length - most : null);

    /// <summary>From the announcement to the last answer; of a long thread the announcement and the latest.</summary>
    public (IReadOnlyList<Citation> Cited, int? More) Of(ImmutableArray<ThreadStep> steps, int most)
    {
        var shown = steps.Length <= most ? steps : [steps[0], .. steps.Skip(1).TakeLast(most - 1)];
        return ([.. shown.Select(Step)], steps.Length > most ? steps.Length - most : null);
    }

    private Citation Step(ThreadStep step) =>
        One(step.Source, step.Identifier) with { Role = step.Kind == AnswerKind.Announces ? null : Codes.Of(step.Kind) };

    private Citation One(Source source, string? of) => new()
    {
        Quote = source.Quote,
        Address = addresses.Dispatch(source.Page, of),
        Page = source.Page,
        Title = source.Title,
        Outlet = source.Outlet,
        Published = source.Published?.Text,
        Url = source.Url,
        Standing = source.Standing == FactStanding.Read ? null : Codes.Of(source.Standing),
        IsInternal = source.IsInternal ? true : null,
    };
}
