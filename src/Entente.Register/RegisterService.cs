using Entente.Reading;
using Entente.Register.Storage.Sqlite;
using Entente.Register.Views;

namespace Entente.Register;

/// <summary>The register over a store.</summary>
internal sealed class RegisterService(SqliteStore store) : IRegister
{
    public string Address => store.Address;

    public bool Knows(string page, string text, Hints hints, string reader) => throw new NotImplementedException();

    public AddOutcome Add(PageReading reading, Hints hints) => AddMany([new(reading, hints)])[0];

    public IReadOnlyList<AddOutcome> AddMany(IEnumerable<PageToAdd> pages) => throw new NotImplementedException();

    public void Rebuild() => throw new NotImplementedException();

    public string Digest() => throw new NotImplementedException();

    public RegisterCounts Count() => throw new NotImplementedException();

    public BriefView GetBrief(string partyA, string partyB, BriefOptions? options = null) =>
        throw new NotImplementedException();

    public string? Resolve(string identifier) => throw new NotImplementedException();

    public void Dispose() => store.Dispose();
}
