namespace Entente.World;

/// <summary>Who publishes, with the habits of the house.</summary>
public sealed record Outlet(int Id, string Name, bool PlainLetters, bool Capitals)
{
    private static readonly string[] Houses = ["", " Actualités", " Défense"];

    /// <summary>The outlets of a world: an agency, a paper and a ministry's page for each party.</summary>
    public static IReadOnlyList<Outlet> Of(World world, ErrorRates rates) =>
    [
        .. from party in world.Parties
           from house in Enumerable.Range(0, Houses.Length)
           let id = (party.Index * Houses.Length) + house
           let dice = new Dice(world.Seed, 6, id)
           select new Outlet(id, party.Agency + Houses[house], dice.Chance(rates.PlainLetters), dice.Chance(rates.Capitals)),
    ];
}
