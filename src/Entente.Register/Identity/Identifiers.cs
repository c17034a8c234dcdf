using System.Security.Cryptography;
using System.Text;

namespace Entente.Register.Identity;

/// <summary>Public identifiers of entities: their kind, and twelve letters and digits that spell sixty bits made from their smallest key.</summary>
internal static class Identifiers
{
    private const string Digits = "0123456789abcdefghjkmnpqrstvwxyz"; // Without i, l, o, u: hard to misread.
    private const int Length = 12, BitsEach = 5;

    public static string Of(string kind, string key) => Of(kind, Number(kind, key));

    /// <summary>The identifier of a kind that spells a number.</summary>
    public static string Of(string kind, long number) =>
        string.Create(kind.Length + 1 + Length, (kind, number), static (span, from) =>
        {
            from.kind.CopyTo(span);
            span[from.kind.Length] = '-';
            for (var i = 0; i < Length; i++) span[from.kind.Length + 1 + i] = Digits[(int)((from.number >> (BitsEach * i)) & 31)];
        });

    /// <summary>The number that the identifier of a key spells.</summary>
    public static long Number(string kind, string key)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}\n{key}"));
        return BitConverter.ToInt64(hash) & ((1L << (BitsEach * Length)) - 1);
    }

    /// <summary>The number that an identifier spells; -1, which none spells, for text that is no identifier.</summary>
    public static long Number(string identifier)
    {
        if (identifier.Length <= Length || identifier[^(Length + 1)] != '-') return -1;
        var number = 0L;
        for (var i = 1; i <= Length; i++)
        {
            var digit = Digits.IndexOf(identifier[^i]);
            if (digit < 0) return -1;
            number = (number << BitsEach) | (long)digit;
        }

        return number;
    }
}
