namespace Entente.World;

/// <summary>A person's name as the person's own people write it.</summary>
public sealed record PersonalName(string Given, string Family, bool FamilyFirst)
{
    private static readonly Dictionary<string, (bool FamilyFirst, string[] Given, string[] Family)> Cultures =
        Tables.Rows("names").ToDictionary(row => row[0], row => (row[1] == "1", row[2].Split(';'), row[3].Split(';')));

    public string Full => FamilyFirst ? $"{Family} {Given}" : $"{Given} {Family}";

    public string Swapped => FamilyFirst ? $"{Given} {Family}" : $"{Family} {Given}";

    /// <summary>A new name of a culture. A fifth have a second given name, as names do.</summary>
    public static PersonalName Of(string culture, Dice dice)
    {
        var (familyFirst, givens, families) = Cultures[culture];
        var given = dice.Pick(givens);
        if (!given.Contains(' ') && dice.Chance(0.2)) given += " " + dice.Pick(givens);
        return new(given, dice.Pick(families), familyFirst);
    }
}
