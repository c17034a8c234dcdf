using Entente.Register.Views;
using Entente.Text;
using Entente.Web.Languages;

namespace Entente.Web.Shared;

/// <summary>Says what was announced.</summary>
public static class ThreadText
{
    public static string About(ThreadView thread, Wording words)
    {
        var name = thread.Name is { } printed ? PlainText.Of(printed) : thread.ActKind is { } kind ? Kind(thread.Act, kind, words) : null;
        if (name is null) return words.Labels.Theme(thread.Themes.IsEmpty ? "other" : thread.Themes[0]);
        return thread.Edition is { } edition ? $"{name}, {words.Labels.Edition($"{edition}")}" : name;
    }

    private static string Kind(string? act, string kind, Wording words) =>
        act == "instrument" ? words.Labels.InstrumentKind(kind) : words.Labels.Kind(kind);
}
