using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Entente.Reading;
using Entente.Register.Claims;
using Entente.Register.Storage;
using Entente.Register.Verdicts;
using NodaTime;

namespace Entente.Register.Exports;

/// <summary>Goes through the dispatches of current readings, some hundred pages at a time.</summary>
internal sealed class DispatchWalk(IRegisterStore store, ExportScope scope)
{
    private const int PagesAtATime = 256;

    private readonly StandingClaims standings = new(store);

    /// <summary>Most pages have the same few hints.</summary>
    private (string Json, Hints Hints) hints = ("{}", HintsJson.Read("{}"));

    public IEnumerable<ExportedDispatch> All()
    {
        var anyVerdict = store.Verdicts.Any();
        for (var last = 0L; store.Exports.LastPage(last, PagesAtATime) is { } upTo; last = upTo)
            foreach (var dispatch in Window(last, upTo, anyVerdict ? store.Exports.Judged(last, upTo) : ImmutableHashSet<long>.Empty))
                yield return dispatch;
    }

    private IEnumerable<ExportedDispatch> Window(long after, long upTo, IReadOnlySet<long> judged)
    {
        var dispatches = store.Exports.Dispatches(after, upTo);
        var claims = store.Exports.Claims(after, upTo).ToLookup(claim => claim.Dispatch);
        var mentions = store.Exports.Mentions(after, upTo).ToLookup(mention => mention.Claim, mention => mention.Mention);
        foreach (var dispatch in dispatches)
        {
            var (found, known) = (new List<ExportedFact>(), KnownOn(dispatch));
            var identifier = IdentifierOf(dispatch);
            foreach (var (claim, ordinal, standing) in Standing(dispatch, claims[dispatch.Id], judged))
                if (IsWanted(claim, KnownOn(dispatch, claim))) found.Add(Fact(dispatch, identifier, claim, ordinal, standing, mentions[claim.Id]));
            if (found.Count > 0 || (scope.Parties.IsEmpty && scope.Kinds.IsEmpty && scope.Holds(known))) yield return Made(dispatch, identifier, known, found);
        }
    }

    /// <summary>The claims that stand, each with its place, and what people have made of it.</summary>
    private IEnumerable<(ClaimForExport Claim, int Ordinal, FactStanding Standing)> Standing(DispatchForExport dispatch, IEnumerable<ClaimForExport> claims, IReadOnlySet<long> judged)
    {
        if (!judged.Contains(dispatch.Reading)) return claims.Where(claim => !claim.IsOfVerdict).Select(claim => (claim, claim.Ordinal, FactStanding.Read));
        var told = claims.ToDictionary(claim => claim.Id);
        return standings.Of(dispatch.Reading).Where(of => of.Dispatch.Id == dispatch.Id).SelectMany(of => of.Claims).Where(claim => claim.Standing != FactStanding.Rejected)
            .Select(claim => (told[claim.Told.Id], claim.Read.Row.Ordinal, claim.Standing));
    }

    private bool IsWanted(ClaimForExport claim, LocalDate known) =>
        scope.Holds(known) && scope.Wants(claim.Kind, claim.Told.NarrowerKind()) && (scope.Parties.IsEmpty || scope.Wants(claim.Told.Parties()));

    private static ExportedFact Fact(
        DispatchForExport dispatch, string identifier, ClaimForExport claim, int ordinal, FactStanding standing, IEnumerable<EntityMention> mentions)
    {
        var (from, to) = (dispatch.Row.Span.Start, dispatch.Row.Span.Start + claim.Told.Span.Start);
        var start = CodePoints(dispatch.Text, from, to);
        return new ExportedFact
        {
            Identifier = $"{identifier}-{ordinal}",
            Kind = claim.Kind,
            Told = claim.Told,
            Start = start,
            End = start + CodePoints(dispatch.Text, to, to + claim.Told.Span.Length),
            Standing = standing,
            Mentions = [.. mentions.OrderBy(mention => mention.Ordinal).Select(mention => new ExportedMention(mention.Ordinal, mention.Role, mention.Identifier))],
        };
    }

    private ExportedDispatch Made(DispatchForExport dispatch, string identifier, LocalDate known, IReadOnlyList<ExportedFact> facts)
    {
        var (row, told) = (dispatch.Row, HintsOf(dispatch));
        var start = CodePoints(dispatch.Text, 0, row.Span.Start);
        return new ExportedDispatch
        {
            Identifier = identifier,
            Page = dispatch.Page,
            PageSha256 = dispatch.Sha256,
            Ordinal = row.Ordinal,
            TextSha256 = row.Hash,
            Start = start,
            End = start + CodePoints(dispatch.Text, row.Span.Start, row.Span.Start + row.Span.Length),
            Title = row.Title,
            Agency = row.Agency,
            Outlet = told.Outlet ?? row.Agency,
            Url = told.Url,
            Language = row.Language,
            Published = row.Published,
            Known = known,
            IsTeaser = row.Teaser,
            Reader = dispatch.Reader,
            Recorded = Moment(dispatch.RecordedAt),
            IsInternal = dispatch.IsInternal,
            Facts = facts,
        };
    }

    private Hints HintsOf(DispatchForExport dispatch)
    {
        if (hints.Json != dispatch.Hints) hints = (dispatch.Hints, HintsJson.Read(dispatch.Hints));
        return hints.Hints;
    }

    private static LocalDate KnownOn(DispatchForExport dispatch, ClaimForExport claim) => Days.Parse(dispatch.Row.PublishedDay) ?? Moment(claim.RecordedAt).InUtc().Date;

    private static LocalDate KnownOn(DispatchForExport dispatch) => Days.Parse(dispatch.Row.PublishedDay) ?? Moment(dispatch.RecordedAt).InUtc().Date;

    private static Instant Moment(long microseconds) => Instant.FromUnixTimeTicks(microseconds * 10);

    /// <summary>How many code points lie between two places in a text.</summary>
    /// <param name="text">Null where each UTF-16 unit is one.</param>
    private static int CodePoints(string? text, int from, int to)
    {
        if (text is null) return to - from;
        var count = to - from;
        foreach (var unit in text.AsSpan(from, to - from))
            if (char.IsLowSurrogate(unit)) count--;
        return count;
    }

    /// <summary>A hash of the page's name, its text and the dispatch's place in it.</summary>
    private static string IdentifierOf(DispatchForExport dispatch)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{dispatch.Page}\n{dispatch.Sha256}\n{dispatch.Row.Ordinal}"), hash);
        return $"dispatch-{Convert.ToHexStringLower(hash[..10])}";
    }
}
