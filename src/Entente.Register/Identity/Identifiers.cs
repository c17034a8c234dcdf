using System.Security.Cryptography;
using System.Text;

namespace Entente.Register.Identity;

/// <summary>Public identifiers of entities: their kind, and twelve letters and digits made from their smallest key.</summary>
internal static class Identifiers
{
    private const string Digits = "0123456789abcdefghjkmnpqrstvwxyz"; // Without i, l, o, u: hard to misread.
    private const int Length = 12;

    public static string Of(string kind, string key)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}\n{key}"));
        return string.Create(kind.Length + 1 + Length, (kind, hash), static (span, from) =>
        {
            from.kind.CopyTo(span);
            span[from.kind.Length] = '-';
            var bits = BitConverter.ToUInt64(from.hash);
            for (var i = 0; i < Length; i++) span[from.kind.Length + 1 + i] = Digits[(int)((bits >> (5 * i)) & 31)];
        });
    }
}
