using Entente.Facts;
using Entente.Register.Claims;
using Entente.Register.Storage;

namespace Entente.Register.Views.Suggestions;

/// <summary>The name by which a fact calls what it mentions.</summary>
internal static class PrintedName
{
    /// <summary>Null where the fact prints none.</summary>
    public static string? In(Fact? fact, NamedMention mention) => fact switch
    {
        Engagement f when mention.Role == Roles.Participant => f.Participants.ElementAtOrDefault(mention.Ordinal - 1)?.Person,
        Engagement f => f.Mechanism,
        Tenure f => f.Person,
        Appointment f => mention.Role == Roles.Former ? f.Replaces : f.Person,
        Mechanism f => f.Name,
        Instrument f => f.Title,
        _ => null,
    };
}
