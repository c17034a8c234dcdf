namespace Entente.World;

/// <summary>A state, with what French needs to speak of it.</summary>
public sealed record Party(
    int Index, string Code, string Article, string Name, string Adjective, string Feminine, string Culture, string Agency)
{
    /// <summary>The capital first.</summary>
    public required IReadOnlyList<string> Cities { get; init; }

    private bool StartsWithVowel => "AEIOUÉ".Contains(Name[0], StringComparison.Ordinal);

    /// <summary>"le Vietnam".</summary>
    public string The => Article switch { "" => Name, "l'" => Article + Name, _ => $"{Article} {Name}" };

    /// <summary>"du Vietnam".</summary>
    public string Of => Article switch
    {
        "" => (StartsWithVowel ? "d'" : "de ") + Name,
        "le" => "du " + Name,
        "les" => "des " + Name,
        _ => "de " + The,
    };

    /// <summary>"au Vietnam", of the one to whom something is given.</summary>
    public string To => Article switch { "" => "à " + Name, "le" => "au " + Name, "les" => "aux " + Name, _ => "à " + The };

    /// <summary>"au Vietnam", "en France", of the place.</summary>
    public string In => Article is "la" or "l'" ? "en " + Name : To;

    /// <summary>Every party that a world may have.</summary>
    public static IReadOnlyList<Party> All { get; } =
        [.. Tables.Rows("parties").Select((row, index) => new Party(index, row[0], row[1], row[2], row[3], row[4], row[7], row[8])
        {
            Cities = [row[5], .. row[6].Split(';')],
        })];

    public override string ToString() => Code;
}
