using Entente.Codebook;

namespace Entente.Dates;

/// <summary>How a language tells time, compiled from its <c>dates.yaml</c>. Immutable; safe on any thread.</summary>
public sealed class DateBook
{
    private DateBook()
    {
    }

    /// <exception cref="CodebookException">The file is wrong; file and line are named.</exception>
    public static DateBook Load(CodebookNode root)
    {
        ArgumentNullException.ThrowIfNull(root);
        return new DateBook();
    }
}
