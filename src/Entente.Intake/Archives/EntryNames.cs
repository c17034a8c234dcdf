using Entente.Intake.Files;

namespace Entente.Intake.Archives;

/// <summary>The names of entries, which anybody may have written.</summary>
internal static class EntryNames
{
    /// <summary>Whether a name leads out of its archive, as those do that are made to overwrite files. Nothing is ever written by such a name; a page that bears one was made to harm.</summary>
    public static bool LeadsOut(string name) =>
        name.StartsWith('/') || name.StartsWith('\\') || (name.Length > 1 && name[1] == ':') || name.Split('/', '\\').Contains("..");

    /// <summary>The last part of a name, as a file in a folder would be called.</summary>
    public static string Last(string name)
    {
        var cut = name.LastIndexOfAny(['/', '\\']);
        return PrintedLine.Of(name[(cut + 1)..]);
    }
}
