using Entente.Dates;
using Entente.Register.Claims;
using Entente.Register.Storage;
using Entente.Register.Verdicts;
using Entente.Text;

namespace Entente.Register.Views.Texts;

/// <summary>Shows a page's text with its facts as they stand.</summary>
internal sealed class PageTextBuilder(IRegisterStore store)
{
    /// <returns>Null where no page has the name.</returns>
    public PageTextView? Build(string name)
    {
        if (store.Claims.FindPage(name) is not { } page) return null;
        var facts = new JudgedFacts(store, new ReadingMentions(store)).Of(page.Reading).ToArray();
        var text = store.Search.TextOf(page.Reading);
        return new PageTextView(
            page.Name, page.Sha256, page.Reader, HintsJson.Read(page.Hints), text,
            [.. store.Claims.DispatchesOf(page.Reading).Select(d => Story(d.Row, text, facts))]) { IsInternal = page.IsInternal };
    }

    private static PageStory Story(DispatchRow row, string text, JudgedFact[] facts) =>
        new(
            // The last story of a page is stored as reaching one unit beyond the text.
            row.Hash, TextSpan.FromBounds(Math.Min(row.Span.Start, text.Length), Math.Min(row.Span.End, text.Length)),
            row.Title, row.Agency, row.Language, Edtf.TryParse(row.Published, out var published) ? published : null, row.Teaser,
            [
                // Spans of stories may lie in one another; a fact's reference begins with the hash of its own story.
                .. facts.Where(f => row.Hash.StartsWith(f.Reference[..f.Reference.IndexOf(':')], StringComparison.Ordinal))
                    .OrderBy(f => f.Span.Start).ThenByDescending(f => f.Span.Length),
            ]);
}
