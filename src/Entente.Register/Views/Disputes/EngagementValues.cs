namespace Entente.Register.Views.Disputes;

/// <summary>What sources give for one engagement, weighed.</summary>
internal sealed record EngagementValues(Weighed Dates, Weighed Countries, Weighed Places, Weighed Editions)
{
    private const string Kind = "engagement";

    /// <summary>Where they disagree.</summary>
    public IEnumerable<Conflict> Conflicts(string identifier, string name)
    {
        Conflict?[] all =
        [
            Disagreement.OfDates(Kind, identifier, name, ConflictField.Date, Dates),
            Disagreement.Of(Kind, identifier, name, ConflictField.Country, Countries),
            Disagreement.OfPlaces(Kind, identifier, name, Places),
            Disagreement.Of(Kind, identifier, name, ConflictField.Edition, Editions),
        ];
        return all.OfType<Conflict>();
    }
}
