namespace Entente.Intake.Files;

/// <summary>What stands on a screen or in a log comes from anywhere: on one line, without signs that would steer a screen.</summary>
internal static class PrintedLine
{
    /// <summary>A text with another sign in place of those.</summary>
    public static string Of(string text) =>
        text.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0 && text.AsSpan().IndexOfAnyInRange('\u007F', '\u009F') < 0
            ? text
            : string.Concat(text.Select(sign => char.IsControl(sign) ? '\uFFFD' : sign));

    /// <summary>The first line of what a library says.</summary>
    public static string First(string message) => Of(message.Split('\n')[0].Trim());
}
