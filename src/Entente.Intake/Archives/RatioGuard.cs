namespace Entente.Intake.Archives;

/// <summary>
/// A decompressed stream that ends in an error once it has grown far beyond what it was compressed to, as bombs do and
/// archives of pages do not.
/// </summary>
/// <param name="inner">Gives what is decompressed.</param>
/// <param name="compressed">Where the compressed bytes come from; it tells how many have been used.</param>
internal sealed class RatioGuard(Stream inner, CountedStream compressed) : CountedStream(inner)
{
    /// <summary>Pages shrink to a fifth or a tenth; nothing but repetition to a hundredth.</summary>
    public const int Most = 100;

    /// <summary>Below this nothing can do harm.</summary>
    private const long Free = 16 * 1024 * 1024;

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = base.Read(buffer, offset, count);
        return Given > Free && Given / Most > compressed.Given ? throw new BombException() : read;
    }
}

/// <summary>What was compressed is made to fill disks or memory.</summary>
internal sealed class BombException() : IOException($"it grows to more than {RatioGuard.Most} times its size when it is unpacked");
