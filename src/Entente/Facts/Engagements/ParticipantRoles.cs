namespace Entente.Facts.Engagements;

/// <summary>The roles by the names that the codebook gives them.</summary>
internal static class ParticipantRoles
{
    /// <summary>Null for a name that gives no part, such as <c>instrument</c>.</summary>
    public static ParticipantRole? Of(string? name) => name switch
    {
        "participant" => ParticipantRole.Participant,
        "host" => ParticipantRole.Host,
        "guest" => ParticipantRole.Guest,
        "chair" => ParticipantRole.Chair,
        "co-chair" => ParticipantRole.CoChair,
        "head-of-delegation" => ParticipantRole.HeadOfDelegation,
        _ => null,
    };
}
