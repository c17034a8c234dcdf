using Entente.Register.Verdicts;

namespace Entente.Register.Storage;

/// <summary>Which pages are marked internal.</summary>
internal interface IMarkStore
{
    /// <summary>Notes who marked a page, or took the mark back.</summary>
    void Add(long page, bool isInternal, Signature signature, long at);

    /// <summary>Marks a page, or takes the mark back: its current reading is kept in one place or the other.</summary>
    void Set(long page, bool isInternal);

    /// <summary>The public pages other than one that carry a dispatch of a reading, by name, at most so many.</summary>
    IReadOnlyList<string> AlsoOn(long reading, int limit);
}
