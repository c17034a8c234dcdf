using Entente.Codebook;
using Entente.Outputs.Brief;
using Entente.Register.Views.Reviews;

namespace Entente.Outputs.Review;

/// <summary>Puts a review into words, once for all formats. Nothing is said that no note carries, but for how many there are of what is listed.</summary>
internal sealed class ReviewComposer
{
    private readonly OutputLanguage language;
    private readonly ReviewWords words;
    private readonly NoteBook notes;

    /// <param name="own">Whose review it is.</param>
    public ReviewComposer(OutputLanguage language, Book? book, string own)
    {
        this.language = language;
        var labels = Labels.For(language, book);
        words = ReviewWords.For(language, labels, book, own);
        notes = new NoteBook(labels, words.Dates);
    }

    public ReviewDocument Compose(AnnualReview review)
    {
        var engagements = new EngagementSections(words, notes, review);
        var things = new ThingSections(words, notes, review);
        var undertakings = new UndertakingSections(words, notes, review);
        var next = new NextYearSection(words, notes, review, language);
        ReviewSection[] sections =
        [
            engagements.HighPoints(), engagements.Compared(), things.Mechanisms(), things.Instruments(), undertakings.Undertakings(), undertakings.Tasks(), things.Transfers(),
            things.People(), things.Anniversaries(), next.Section(), engagements.Annex(), undertakings.Annex(),
        ];
        var summary = Section("summary", Summary(engagements, things, undertakings));
        return NoteOrder.Of(new ReviewDocument(
            language, words.Title(review.Party, review.Year), words.Subtitle(review.AsOf), words.Headings,
            [.. sections.Prepend(summary).Where(section => section.Blocks.Length > 0)], notes.Notes));

        ReviewSection Section(string id, params IEnumerable<ReviewBlock> blocks) => new(id, words.Section(id, review.Year), [.. blocks]);
    }

    private static ReviewParagraph Summary(EngagementSections engagements, ThingSections things, UndertakingSections undertakings) =>
        new([.. engagements.Summary(), .. things.Summary(), .. undertakings.Summary()]);
}
