using Entente.Register.Views;
using Entente.Text;
using Entente.Web.Languages;

namespace Entente.Web.Pages.Relations;

/// <summary>Says which instrument it is.</summary>
public static class InstrumentText
{
    public static string Name(BriefInstrument instrument, Wording words) =>
        instrument.Title is { } title ? PlainText.Of(title) : Wording.Capital(words.Labels.InstrumentKind(instrument.Kind));
}
