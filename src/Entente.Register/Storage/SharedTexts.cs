using System.Text;

namespace Entente.Register.Storage;

/// <summary>Short texts that are read again and again, such as days and roles: each is made once, as long as it is not displaced by another.</summary>
internal sealed class SharedTexts
{
    private const int Slots = 8_192, MostLetters = 48;

    private readonly string?[] texts = new string?[Slots];

    /// <summary>The text that the bytes spell.</summary>
    public string Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty) return "";
        if (utf8.Length > MostLetters) return Encoding.UTF8.GetString(utf8);
        ref var slot = ref texts[Hash(utf8) % Slots];
        return slot is { } known && Ascii.Equals(utf8, known) ? known : slot = Encoding.UTF8.GetString(utf8);
    }

    private static uint Hash(ReadOnlySpan<byte> bytes)
    {
        var hash = 17u;
        foreach (var one in bytes) hash = unchecked((hash * 31) + one);
        return hash ^ (hash >> 15);
    }
}
