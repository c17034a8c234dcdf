namespace Entente.Cli.Options;

/// <summary>Fields of a fact as users type them: <c>when=2024-11-05</c>.</summary>
internal static class FieldValues
{
    /// <exception cref="UsageException">One is no field with its value, or stands twice.</exception>
    public static IReadOnlyDictionary<string, string?> Parse(IEnumerable<string> given)
    {
        var fields = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var one in given)
        {
            var at = one.IndexOf('=');
            if (at < 1) throw new UsageException(Messages.NoField(one));
            var value = one[(at + 1)..];
            if (!fields.TryAdd(one[..at], value.Length == 0 ? null : value)) throw new UsageException(Messages.FieldTwice(one[..at]));
        }

        return fields;
    }
}
