using Entente.Text;

namespace Entente.Fuzz;

/// <summary>What must hold of what a parser gives.</summary>
internal static class Expect
{
    /// <exception cref="FuzzException">It does not hold.</exception>
    public static void That(bool holds, string what)
    {
        if (!holds) throw new FuzzException(what);
    }

    /// <summary>A text that every register keeps.</summary>
    public static void CanBeKept(string? text, string what)
    {
        if (text is not null && TextFault.Of(text) is { } fault) throw new FuzzException($"{what} holds {fault}");
    }

    /// <summary>One line for people.</summary>
    public static void IsLine(string message) => That(message.Length > 0 && !message.Any(char.IsControl), $"no line for people: {message}");
}

/// <summary>A parser said what cannot be.</summary>
public sealed class FuzzException(string what) : Exception(what);
