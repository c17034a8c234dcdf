using Entente.Assistants.Answers;
using Entente.Assistants.Asking;
using Entente.Codebook;
using Entente.Web.Languages;
using Entente.Web.Registers;

namespace Entente.Assistants;

/// <summary>What every tool works with.</summary>
internal sealed class AssistantContext : IDisposable
{
    /// <exception cref="Entente.Register.RegisterException">The register cannot be opened.</exception>
    public AssistantContext(AssistantOptions options)
    {
        Book = options.Book;
        Author = options.Author;
        Words = new Wordings(options.Book).In(options.Language);
        Addresses = new AnswerAddresses(options.Site);
        Items = new AnswerItems(Words, Addresses);
        Asked = new AskedOf(options.Book);
        Registers = new RegisterPool(options.Open, options.Readers);
        Remembered = new RememberedViews(Registers);
    }

    public Book Book { get; }

    /// <summary>Who signs verdicts; null where none may be given.</summary>
    public string? Author { get; }

    public Wording Words { get; }

    public AnswerAddresses Addresses { get; }

    public AnswerItems Items { get; }

    public AskedOf Asked { get; }

    public RegisterPool Registers { get; }

    public RememberedViews Remembered { get; }

    public void Dispose() => Registers.Dispose();
}
