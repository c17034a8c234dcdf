using Entente.Register;
using Entente.Register.Views;

namespace Entente.World;

/// <summary>The groups of a register: a mention belongs to the entity whose public identifier its claim bears today.</summary>
public sealed class RegisterClustering(IRegister register) : IClustering
{
    private readonly Dictionary<(string Kind, Text.TextSpan Span), PageClaim> claims = [];
    private string? page;

    public string Name => "the register";

    public string? ClusterOf(Mention mention)
    {
        TurnTo(mention.Page);
        if (!claims.TryGetValue((mention.Fact.GetType().Name.ToLowerInvariant(), mention.Span), out var claim)) return null;
        if (mention.Kind != MentionKind.Person) return claim.Identifier;
        return claim.People.FirstOrDefault(person => person.Name == mention.Name)?.Identifier;
    }

    /// <summary>Mentions come page by page: only one page is kept.</summary>
    private void TurnTo(string name)
    {
        if (page == name) return;
        page = name;
        claims.Clear();
        var dispatches = register.GetPage(name)?.Dispatches ?? [];
        foreach (var claim in dispatches.SelectMany(dispatch => dispatch.Claims)) claims.TryAdd((claim.Kind, claim.Span), claim);
    }
}
