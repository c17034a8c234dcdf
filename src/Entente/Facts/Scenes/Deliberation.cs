using Entente.Text;

namespace Entente.Facts.Scenes;

/// <summary>
/// What reading weighed on its way to the facts of a story: how a field was settled where the fact's own words do not
/// give it, and what was dropped, and why. Kept only while a page is explained; a scene has none otherwise.
/// </summary>
internal sealed class Deliberation
{
    private readonly List<Settled> settled = [];
    private readonly List<Dropped> dropped = [];

    public IReadOnlyList<Settled> Settled => settled;

    public IReadOnlyList<Dropped> Dropped => dropped;

    /// <summary>A field of a fact got its value from elsewhere.</summary>
    public void Settle(TextSpan fact, string rule, string field, object? value, string reason)
    {
        if (value is not null) settled.Add(new Settled(fact, rule, field, value.ToString()!, reason));
    }

    /// <summary>Words that a rule took up and that made no fact.</summary>
    public void Drop(TextSpan span, string rule, string reason) => dropped.Add(new Dropped(span, rule, reason));
}

/// <summary>How a field of a fact was settled.</summary>
/// <param name="Fact">The span of the fact's words when the rule found it.</param>
/// <param name="Field">The field: <c>when</c>.</param>
/// <param name="Reason">Where the value came from, in English: <c>the engagement told before</c>.</param>
public sealed record Settled(TextSpan Fact, string Rule, string Field, string Value, string Reason);

/// <summary>Words that a rule took up and that made no fact.</summary>
/// <param name="Reason">Why, in English: <c>denied</c>.</param>
public sealed record Dropped(TextSpan Span, string Rule, string Reason);
