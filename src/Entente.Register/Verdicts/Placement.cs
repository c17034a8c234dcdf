using System.Text.Json.Nodes;
using Entente.Facts;
using Entente.Register.Claims;
using Entente.Register.Identity;
using Entente.Register.Storage;
using Entente.Text;

namespace Entente.Register.Verdicts;

/// <summary>Something of a page's reading on which a verdict may stand: a claim, or a mention in one.</summary>
/// <param name="Kind">Of the fact; of a mention, that of its entity.</param>
/// <param name="Name">As <see cref="MentionAnchor.Name"/>.</param>
internal sealed record Candidate(StoredDispatch Dispatch, StoredClaim Claim, string Kind, string? Name, int Ordinal = PlaceRow.Fact, string Base = "")
{
    /// <summary>Beyond this a key is told by its hash, since bases stand in indexes.</summary>
    private const int LongestKey = 500;

    public static Candidate Of(StoredDispatch dispatch, StoredClaim claim, Fact fact) => new(dispatch, claim, claim.Row.Kind, NameIn(fact));

    public static Candidate Of(StoredDispatch dispatch, StoredClaim claim, Mention mention) =>
        new(dispatch, claim, mention.Profile.Kind, mention.Name, mention.Ordinal, BaseOf(mention.Profile));

    /// <summary>Kind and key of a profile, as places keep them.</summary>
    public static string BaseOf(Profile profile) =>
        profile.Key.Length <= LongestKey ? $"{profile.Kind}:{profile.Key}" : Identifiers.Of(profile.Kind, profile.Key);


    /// <summary>The person by whom a fact is told from others in the same words.</summary>
    private static string? NameIn(Fact fact) => fact switch
    {
        Tenure t => t.Person,
        Appointment a => a.Person,
        _ => null,
    };
}

/// <summary>
/// Finds where a mention that was judged stands in a reading: among those of its kind and name the one whose words overlap
/// its words best. Someone of the very same name is the same person anywhere in a dispatch. It depends on the reading and the
/// mention alone.
/// </summary>
internal static class Placement
{
    private const int SameName = 2;

    /// <summary>Where it stands; null where the reading has nothing of the kind in these words.</summary>
    public static Candidate? Find(MentionAnchor anchor, string sha256, IReadOnlyCollection<Candidate> candidates)
    {
        var inDispatch = candidates.Where(c => c.Dispatch.Row.Hash == anchor.Dispatch).ToArray();
        if (inDispatch.Length > 0) return Best(anchor, anchor.Span, inDispatch, c => c.Claim.Row.Span);
        return anchor.PageSha256 == sha256 ? Best(anchor, new TextSpan(anchor.PageStart, anchor.Span.Length), candidates, InPage) : null;
    }

    /// <summary>Whether the words or the fact are others than those that were judged.</summary>
    public static bool HasMoved(MentionAnchor anchor, Candidate place) =>
        place.Claim.Row.Span.Length != anchor.Span.Length || place.Claim.Row.Quote != anchor.Quote
        || (place.Ordinal == PlaceRow.Fact && anchor.Fact.Length > 0 && place.Claim.Row.Fact != anchor.Fact);

    /// <summary>The place of a claim's words in the page.</summary>
    private static TextSpan InPage(Candidate candidate) =>
        candidate.Claim.Row.Span with { Start = candidate.Dispatch.Row.Span.Start + candidate.Claim.Row.Span.Start };

    private static Candidate? Best(MentionAnchor anchor, TextSpan words, IEnumerable<Candidate> candidates, Func<Candidate, TextSpan> place) =>
        candidates.Where(c => c.Kind == anchor.Kind && Named(anchor.Name, c) is var named and > 0
                && (words.Overlaps(place(c)) || place(c) == words || (named == SameName && c.Kind == PersonProfile.KindName)))
            .OrderByDescending(c => Named(anchor.Name, c))
            .ThenByDescending(c => Overlap(words, place(c)))
            .ThenByDescending(c => c.Claim.Row.Fact == anchor.Fact)
            .ThenByDescending(c => Likeness(c.Claim.Row.Fact, anchor.Fact))
            .ThenBy(c => place(c))
            .ThenBy(c => c.Claim.Row.Fact, StringComparer.Ordinal)
            .ThenBy(c => c.Dispatch.Row.Ordinal).ThenBy(c => c.Claim.Row.Ordinal).ThenBy(c => c.Ordinal)
            .FirstOrDefault();

    /// <summary>How well a name fits: 0 where it is another's, most where it is the same. Only people have names that tell.</summary>
    private static int Named(string? name, Candidate candidate)
    {
        if (name is null || candidate.Name is null || (candidate.Ordinal != PlaceRow.Fact && candidate.Kind != PersonProfile.KindName)) return 1;
        var (left, right) = (PersonName.Of(name), PersonName.Of(candidate.Name));
        if (left.AsSpan().SequenceEqual(right)) return SameName;
        return PersonName.Agree(left, right) ? 1 : 0;
    }

    /// <summary>What two spans share, of all that they cover.</summary>
    private static double Overlap(TextSpan left, TextSpan right)
    {
        var shared = Math.Min(left.End, right.End) - Math.Max(left.Start, right.Start);
        return shared / (double)Math.Max(1, left.Union(right).Length);
    }

    /// <summary>How many fields of two facts have the same value.</summary>
    private static int Likeness(string fact, string other)
    {
        if (fact.Length == 0 || other.Length == 0) return 0;
        var (left, right) = (JsonNode.Parse(fact)!.AsObject(), JsonNode.Parse(other)!.AsObject());
        return left.Count(f => JsonNode.DeepEquals(f.Value, right[f.Key]));
    }
}
