using System.Globalization;
using System.Reflection;

namespace Entente.Register.Storage;

/// <summary>The steps of a register's form are scripts in this assembly, named by database and number: <c>….Sqlite.Steps.0001-register.sql</c>.</summary>
internal static class StepNames
{
    /// <summary>The form of registers that this version of the program makes: the number of the last step.</summary>
    public static long Last { get; } =
        Assembly.GetExecutingAssembly().GetManifestResourceNames().Max(name => Number(name, "Sqlite") ?? Number(name, "Postgres") ?? 0);

    /// <summary>The number of a step of a database; null for what is none.</summary>
    public static long? Number(string name, string database)
    {
        var folder = $".{database}.Steps.";
        var start = name.IndexOf(folder, StringComparison.Ordinal) + folder.Length;
        if (start < folder.Length || !name.EndsWith(".sql", StringComparison.Ordinal)) return null;
        return long.Parse(name.AsSpan(start, 4), NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
