namespace Entente.Outputs.Judge;

/// <summary>References as they are typed into a shell.</summary>
internal static class MentionText
{
    /// <summary>In quotes where a name has blanks.</summary>
    public static string Quoted(string reference) => reference.All(c => char.IsAsciiLetterOrDigit(c) || c is ':' or '+' or '-') ? reference : $"'{reference.Replace("'", "'\\''")}'";
}
