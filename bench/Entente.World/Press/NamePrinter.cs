using System.Globalization;
using System.Text;

namespace Entente.World;

/// <summary>Prints people's names as an outlet does: its letters and transliterations, and now and then a slip.</summary>
internal sealed class NamePrinter(World world, Outlet outlet, ErrorRates rates, Dice dice)
{
    /// <summary>Spellings that stand for each other from one transliteration to the next.</summary>
    private static readonly (string From, string To)[] Transliterations =
    [
        ("ou", "u"), ("ch", "sh"), ("dj", "j"), ("kh", "k"), ("ss", "s"), ("ph", "f"), ("aï", "ai"), ("y", "i"),
        ("h", ""), ("k", "q"), ("v", "w"), ("nn", "n"), ("ll", "l"), ("eng", "ieng"), ("th", "t"), ("u", "ou"),
    ];

    private readonly Dictionary<Official, string> printed = [];

    public string Print(Official official)
    {
        if (printed.TryGetValue(official, out var name)) return Later(official, name);
        name = dice.Chance(rates.SwappedName) ? official.Name.Swapped : official.Name.Full;
        if (dice.Chance(rates.PartialName)) name = official.Name.Family;
        if (outlet.Capitals) name = name.Replace(official.Name.Family, official.Name.Family.ToUpperInvariant(), StringComparison.Ordinal);
        name = Spell(Transliterate(name, official));
        if (dice.Chance(rates.Misspelt)) name = Slip(name);
        return printed[official] = name;
    }

    /// <summary>When named again: as before, or in part where that part is nobody else's in the dispatch.</summary>
    private string Later(Official official, string name)
    {
        if (!dice.Chance(rates.PartialLater)) return name;
        var part = Partial(official);
        return printed.Any(other => other.Key != official && other.Value.Contains(part, StringComparison.Ordinal)) ? name : part;
    }

    /// <summary>The family name, or, where that comes first, the last given name.</summary>
    private string Partial(Official official) =>
        Spell(official.Name.FamilyFirst ? official.Name.Given.Split(' ')[^1] : official.Name.Family);

    private string Spell(string name) => outlet.PlainLetters ? Plain(name) : name;

    private string Transliterate(string name, Official official)
    {
        var habit = new Dice(world.Seed, 8, outlet.Id, official.Id);
        if (!habit.Chance(rates.Transliterated)) return name;
        var (from, to) = habit.Pick(Transliterations);
        var place = name.IndexOf(from, 1, StringComparison.Ordinal);
        return place < 0 ? name : name[..place] + to + name[(place + from.Length)..];
    }

    /// <summary>Two letters inside the name change places, or one is lost.</summary>
    private string Slip(string name)
    {
        if (name.Length < 4) return name;
        var place = dice.Between(1, name.Length - 3);
        if (!char.IsLower(name[place]) || !char.IsLower(name[place + 1])) return name;
        return dice.Chance(0.5)
            ? $"{name[..place]}{name[place + 1]}{name[place]}{name[(place + 2)..]}"
            : name.Remove(place, 1);
    }

    internal static string Plain(string name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (var letter in name.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark) continue;
            letters.Append(letter switch { 'đ' => 'd', 'Đ' => 'D', 'ł' => 'l', 'Ł' => 'L', 'ı' => 'i', _ => letter });
        }

        return letters.ToString();
    }
}
