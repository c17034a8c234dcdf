using System.Numerics;

namespace Entente.Register.Search.Ranking;

/// <summary>Logarithms over integers, so that a rank is the same on every machine.</summary>
internal static class FixedLog
{
    /// <summary>What stands for 1.</summary>
    public const long One = 256;

    /// <summary>The binary logarithm of a positive number, straight between the powers of two.</summary>
    public static long Log2(ulong number)
    {
        var power = BitOperations.Log2(number);
        var rest = number - (1UL << power);
        return (power * One) + (long)(power <= 32 ? (rest << 8) >> power : rest >> (power - 8));
    }
}
