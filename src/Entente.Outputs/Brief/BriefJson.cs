using Entente.Register.Views;

namespace Entente.Outputs.Brief;

/// <summary>
/// Writes a brief as JSON. The properties are those of <see cref="BriefView"/>, after <c>form</c> (<c>entente-brief/1</c>,
/// raised when a property changes its meaning). It does not depend on the language of labels.
/// </summary>
internal static class BriefJson
{
    private const string Form = "entente-brief/1";

    public static string Write(BriefView brief) => ViewJson.Write(brief, Form);
}
