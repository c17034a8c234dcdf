using Entente.Dates;
using Entente.Facts;
using Entente.Register.Claims;
using Entente.Register.Identity;
using Entente.Text;

namespace Entente.Register.Views.Changes;

/// <summary>Tells which instruments, undertakings, assistance and deployments are new.</summary>
internal sealed class ThingChanges(DiffScope scope)
{
    public IEnumerable<Change> All() => [.. Instruments(), .. Undertakings(), .. Assistance(), .. Deployments()];

    private IEnumerable<Change> Instruments() =>
        Of<Instrument>(
            scope.Entities(InstrumentProfile.KindName, Appearing.Instrument), ChangeKind.NewInstrument, InstrumentProfile.KindName,
            f => f.Parties, f => (f.Kind, f.Title, f.Period ?? f.Signed));

    private IEnumerable<Change> Undertakings() =>
        Of<Commitment>(
            scope.Entities(PlainProfile.Commitment, Appearing.Commitment), ChangeKind.NewUndertaking, PlainProfile.Commitment,
            f => f.Parties, f => (KebabCase.Of(f.Modality), f.Themes.FirstOrDefault(), f.Due));

    private IEnumerable<Change> Assistance() =>
        Of<Assistance>(
            scope.Entities(PlainProfile.Assistance, Appearing.Assistance), ChangeKind.NewAssistance, PlainProfile.Assistance,
            f => [.. new[] { f.From, f.To }.OfType<string>()], f => (f.What ?? "", null, f.When));

    private IEnumerable<Change> Deployments() =>
        Of<Deployment>(
            scope.Deployments(), ChangeKind.NewDeployment, PlainProfile.Deployment,
            f => f.Party is null ? [] : [f.Party], f => (f.What ?? "", f.Mission, f.When));

    private IEnumerable<Change> Of<T>(
        IEnumerable<long> entities, ChangeKind kind, string of, Func<T, IReadOnlyList<string>> parties, Func<T, (string, string?, Edtf?)> words) where T : Fact =>
        entities.Ahead(DiffScope.AtATime, scope.After.Read).Select(entity => One(entity, kind, of, parties, words)).OfType<Change>();

    private Change? One<T>(
        long entity, ChangeKind kind, string of, Func<T, IReadOnlyList<string>> parties, Func<T, (string Name, string? Detail, Edtf? When)> words) where T : Fact
    {
        var known = scope.After.About<T>(entity);
        if (known.Count == 0 || !known.All(scope.IsNew)) return null;
        var (name, detail, when) = words(known[0].Fact);
        string[] concerned = [.. known.SelectMany(e => parties(e.Fact)).Distinct().Order(StringComparer.Ordinal)];
        if (!scope.Concerns(concerned)) return null;
        return new Change
        {
            Kind = kind, Of = of, Identifier = scope.After.IdentifierOf(entity), Name = name, Detail = detail, When = when,
            Parties = [.. concerned],
            Sources = Evidence.Sources(known),
        };
    }
}
