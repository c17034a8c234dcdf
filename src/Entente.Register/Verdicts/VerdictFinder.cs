using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Entente.Register.Storage;
using Entente.Text;

namespace Entente.Register.Verdicts;

/// <summary>Finds the mentions that people refer to, and shows facts with the references by which they are judged.</summary>
internal sealed class VerdictFinder(IRegisterStore store)
{
    /// <summary>Of an entity so many facts are shown.</summary>
    private const int MostFacts = 200;

    private readonly ReadingMentions mentions = new(store);
    private readonly JudgedFacts facts = new(store, new ReadingMentions(store));

    public MentionAnchor Find(string reference)
    {
        if (MentionReference.Parse(reference) is not { } parts) return OfEntity(reference);
        var hashes = store.Search.DispatchesLike(parts.Dispatch, 2);
        if (hashes.Count != 1) throw new VerdictException($"{reference}: {(hashes.Count == 0 ? "no" : "more than one")} dispatch begins with {parts.Dispatch}");
        var found = store.Verdicts.ReadingsOfDispatch(hashes[0]).Take(1).SelectMany(r => mentions.FactsIn(r).Concat(mentions.In(r).Select(m => m.Anchor)))
            .Where(a => a.Dispatch == hashes[0] && a.Span == parts.Span && a.Kind == parts.Kind && (parts.Name is null || a.Name == parts.Name) && a.Nth == parts.Nth).ToArray();
        return found.Length > 0 ? found[0] : throw new VerdictException($"{reference}: nothing of the kind is told there");
    }

    public MentionAnchor Words(string page, string words, string kind)
    {
        var held = store.Claims.FindPage(page) ?? throw new VerdictException($"there is no page {page}");
        var text = store.Search.TextOf(held.Reading);
        var at = text.IndexOf(words, StringComparison.Ordinal);
        if (words.Length == 0 || at < 0) throw new VerdictException($"the words do not stand in {page}");
        if (text.IndexOf(words, at + 1, StringComparison.Ordinal) >= 0) throw new VerdictException($"the words stand in {page} more than once: give more of them");
        var dispatch = store.Claims.DispatchesOf(held.Reading).Where(d => d.Row.Span.Contains(new TextSpan(at, words.Length))).MinBy(d => d.Row.Span.Length)
            ?? throw new VerdictException($"the words stand in no dispatch of {page}");
        return new MentionAnchor
        {
            Dispatch = dispatch.Row.Hash, Span = new TextSpan(at - dispatch.Row.Span.Start, words.Length), Kind = kind, Page = page,
            PageSha256 = held.Sha256, PageStart = at, Quote = words,
        };
    }

    public ImmutableArray<JudgedFact> Facts(string pageOrEntity)
    {
        if (store.Claims.FindPage(pageOrEntity) is { } page) return [.. facts.Of(page.Reading)];
        var entity = EntityBy(pageOrEntity) ?? throw new VerdictException($"there is no page and no entity {pageOrEntity}");
        var claims = store.Search.ClaimsOf(entity, MostFacts);
        var only = claims.Select(c => c.Claim).ToHashSet();
        return [.. claims.Select(c => c.Reading).Distinct().SelectMany(r => facts.Of(r, only))];
    }

    /// <summary>What is known of two mentions' entities today: all profiles of both.</summary>
    public string? Evidence(MentionAnchor one, MentionAnchor other)
    {
        var entities = new[] { one, other }.Select(EntityOf).ToArray();
        return entities.Contains(null) ? null : Evidence(entities[0]!.Value, entities[1]!.Value);
    }

    public string Evidence(long one, long other)
    {
        var keys = new[] { one, other }.SelectMany(store.Views.KeysOf).Distinct().Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', keys))))[..16];
    }

    /// <summary>An entity stands for the first of its mentions, that of the profile which gives it its identifier.</summary>
    private MentionAnchor OfEntity(string identifier)
    {
        var entity = EntityBy(identifier) ?? throw new VerdictException($"{identifier} is no reference and no identifier of an entity");
        return store.Search.MentionOf(entity) is { } at
            ? mentions.In(at.Reading).First(m => m.Claim.Id == at.Claim && m.Ordinal == at.Ordinal).Anchor
            : throw new VerdictException($"{identifier} is told nowhere");
    }

    private long? EntityBy(string identifier) => store.Views.Resolve(identifier) is { } today ? store.Search.EntityBy(today) : null;

    private long? EntityOf(MentionAnchor anchor)
    {
        foreach (var reading in store.Verdicts.ReadingsOfDispatch(anchor.Dispatch).Concat(store.Verdicts.ReadingsOfText(anchor.PageSha256)))
        {
            var all = mentions.In(reading).Select(m => new Candidate(m.Dispatch, m.Claim, m.Anchor.Kind, m.Anchor.Name, m.Ordinal)).ToArray();
            if (Placement.Find(anchor, store.Verdicts.PageOf(reading).Sha256, all) is { } place && store.Search.EntityOf(place.Claim.Id, place.Ordinal) is { } entity)
                return entity;
        }

        return null;
    }
}
