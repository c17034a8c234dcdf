using Entente.Intake.Files;

namespace Entente.Intake.Archives;

/// <summary>What an archive gives for one of its entries: a page's bytes, or what is to be said instead.</summary>
internal readonly record struct Entry(RawPage? Page, Intaken? Instead)
{
    public static Entry Of(RawPage page) => new(page, null);

    public static Entry Refused(string shown, string reason) => new(null, new Refusal { Path = shown, Reason = reason });

    public static Entry PassedOver(string shown, string reason) => new(null, new PassedOver { Path = shown, Reason = reason });
}
