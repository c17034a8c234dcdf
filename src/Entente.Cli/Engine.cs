using Entente.Dates;
using Entente.Pages;
using Entente.Reading;

namespace Entente.Cli;

/// <summary>What the commands ask of the reading; each part is pure, and may be called on several threads.</summary>
internal sealed record Engine
{
    public required IReader Reader { get; init; }

    /// <summary>The stories of a page's text, the main one first (<c>entente text</c>).</summary>
    public required Func<string, Hints, IReadOnlyList<Story>> Layout { get; init; }

    /// <summary>The date expressions of a page's text, in order (<c>entente dates</c>).</summary>
    public required Func<string, Hints, IReadOnlyList<DateExpression>> Dates { get; init; }

    /// <summary>Why a page, by its name and text, is read as it is (<c>entente explain</c>).</summary>
    public required Func<string, string, Hints, Explanation> Explain { get; init; }
}
