using System.Collections.Concurrent;
using Entente.Register;
using Entente.Register.Views.Meetings;
using Entente.Register.Views.Relations;

namespace Entente.Web.Registers;

/// <summary>Views that many requests show and that go through much of the register: each is good until the register has changed.</summary>
/// <remarks>Only those whose number is known belong here: they are kept as long as the program runs.</remarks>
public sealed class RememberedViews(RegisterPool registers)
{
    private readonly ConcurrentDictionary<string, Kept> kept = new(StringComparer.Ordinal);

    /// <summary>All engagements that took place.</summary>
    public Task<MeetingsView> Meetings(CancellationToken stop) => registers.Read(Meetings, stop);

    /// <summary>The view of a name; made again where the register is another than when it was made.</summary>
    public T Get<T>(IRegister register, string name, Func<IRegister, T> make) where T : class
    {
        var revision = register.Revision();
        if (kept.TryGetValue(name, out var known) && known.Revision == revision) return (T)known.View;
        var made = make(register);
        kept[name] = new Kept(revision, made);
        return made;
    }

    /// <summary>How much the register holds.</summary>
    public RegisterCounts Counts(IRegister register) => Get(register, nameof(RegisterCounts), r => r.Count());

    /// <summary>The relations of all parties.</summary>
    public RelationsView Relations(IRegister register) => Get(register, nameof(RelationsView), r => r.GetRelations());

    /// <summary>All engagements that took place.</summary>
    public MeetingsView Meetings(IRegister register) => Get(register, nameof(MeetingsView), r => r.GetMeetings());

    private sealed record Kept(string Revision, object View);
}
