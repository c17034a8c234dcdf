using Entente.Register.Storage;

namespace Entente.Register.Views;

internal sealed class BriefBuilder(IViewStore store, string a, string b, BriefOptions options)
{
    public BriefView Build() => new() { PartyA = a, PartyB = b, AsOf = options.AsOf ?? Claims.Days.Parse(store.NewestPublication()) };
}
