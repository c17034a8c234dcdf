namespace Entente.Register.Identity;

/// <summary>Makes profiles from their keys.</summary>
internal static class Profiles
{
    public static Profile Parse(string kind, string key) => kind switch
    {
        PersonProfile.KindName => PersonProfile.Parse(key),
        EngagementProfile.KindName => EngagementProfile.Parse(key),
        InstrumentProfile.KindName => InstrumentProfile.Parse(key),
        MechanismProfile.KindName => MechanismProfile.Parse(key),
        CommemorationProfile.KindName => CommemorationProfile.Parse(key),
        _ => new PlainProfile(kind, key),
    };
}
