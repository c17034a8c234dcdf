using Entente.Intake.Files;

namespace Entente.Intake.Archives;

/// <summary>What an archive gives for one of its entries: a page's bytes, or what is to be said instead.</summary>
internal readonly record struct Entry(RawPage? Page, Intaken? Instead)
{
    public static Entry Of(RawPage page) => new(page, null);

    /// <param name="name">What the page would be called.</param>
    public static Entry Refused(string shown, string reason, string? name = null) => new(null, new Refusal { Path = shown, Reason = reason, Name = name });

    /// <param name="name">What the page would be called.</param>
    public static Entry PassedOver(string shown, string reason, string? name = null) => new(null, new PassedOver { Path = shown, Reason = reason, Name = name });
}
