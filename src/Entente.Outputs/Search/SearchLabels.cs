namespace Entente.Outputs.Search;

/// <summary>The words around hits, in one language.</summary>
internal abstract class SearchLabels
{
    public static SearchLabels For(OutputLanguage language) => language == OutputLanguage.French ? new French() : new English();

    public abstract string Title { get; }

    public abstract string Nothing { get; }

    /// <summary>How many texts were found; <paramref name="complete"/>: whether these are all.</summary>
    public abstract string Found(int count, bool complete);

    public abstract string NewestOnly { get; }

    /// <summary>That a text stands on more pages than the one that is named.</summary>
    public abstract string Others(int count);

    public abstract string Undated { get; }

    public abstract string PageOf(int page, int pages);

    private sealed class French : SearchLabels
    {
        public override string Title => "Recherche";

        public override string Nothing => "Aucune dépêche ne répond à cette recherche.";

        public override string NewestOnly => "Les plus récentes seulement ; --thorough cherche dans toutes.";

        public override string Undated => "date de parution inconnue";

        public override string Found(int count, bool complete) => count switch
        {
            1 when complete => "1 dépêche",
            _ when complete => $"{count} dépêches",
            _ => $"plus de {count} dépêches",
        };

        public override string Others(int count) => count == 1 ? "et 1 autre page" : $"et {count} autres pages";

        public override string PageOf(int page, int pages) => page < pages ? $"Page {page} sur {pages} ; la suite : --page {page + 1}" : $"Page {page} sur {pages}";
    }

    private sealed class English : SearchLabels
    {
        public override string Title => "Search";

        public override string Nothing => "No dispatch answers this search.";

        public override string NewestOnly => "The newest only; --thorough searches all.";

        public override string Undated => "date of publication unknown";

        public override string Found(int count, bool complete) => count switch
        {
            1 when complete => "1 dispatch",
            _ when complete => $"{count} dispatches",
            _ => $"more than {count} dispatches",
        };

        public override string Others(int count) => count == 1 ? "and 1 other page" : $"and {count} other pages";

        public override string PageOf(int page, int pages) => page < pages ? $"Page {page} of {pages}; more: --page {page + 1}" : $"Page {page} of {pages}";
    }
}
