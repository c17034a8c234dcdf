using System.Text;

namespace Entente.Intake.Files;

/// <summary>Reads a byte that is no UTF-8 as Windows-1252, as files that were put together from several sources need it.</summary>
internal sealed class WesternByteFallback : DecoderFallback
{
    private static readonly Encoding Table = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public override int MaxCharCount => 4;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Letters();

    private sealed class Letters : DecoderFallbackBuffer
    {
        private string letters = "";
        private int given;

        public override int Remaining => letters.Length - given;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            (letters, given) = (Table.GetString(bytesUnknown), 0);
            return letters.Length > 0;
        }

        public override char GetNextChar() => given < letters.Length ? letters[given++] : '\0';

        public override bool MovePrevious()
        {
            if (given == 0) return false;
            given--;
            return true;
        }

        public override void Reset() => (letters, given) = ("", 0);
    }
}
