using System.Collections.Immutable;
using Entente.Register.Forgetting;
using Entente.Register.Verdicts;

namespace Entente.Register.Internal;

/// <summary>
/// Marks pages internal, an embassy's own note for example, or public again. What rests on internal pages alone is in no view
/// but of a register that was opened to show them (<see cref="RegisterOptions.IncludeInternal"/>).
/// </summary>
public interface IMarking
{
    /// <summary>Marks pages, in one transaction; what is marked so already stays as it is.</summary>
    /// <param name="what">
    /// Each the name of a page, which means all texts of that name; or the first digits, six at least, of a dispatch's hash,
    /// which means every page that carries it.
    /// </param>
    /// <exception cref="ForgettingException">The register holds no such page or dispatch.</exception>
    ImmutableArray<MarkOutcome> Mark(IReadOnlyCollection<string> what, bool isInternal, Signature signature);
}

/// <summary>What became of a page that was to be marked.</summary>
/// <param name="Changed">Whether it was marked otherwise before.</param>
/// <param name="AlsoOn">Public pages that carry one of its dispatches, some at most: what it tells is told there too.</param>
public sealed record MarkOutcome(string Page, string Sha256, bool Changed, ImmutableArray<string> AlsoOn);
