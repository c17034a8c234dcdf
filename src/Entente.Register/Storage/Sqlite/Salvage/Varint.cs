namespace Entente.Register.Storage.Sqlite.Salvage;

/// <summary>Numbers as SQLite writes them, in one to nine bytes.</summary>
internal static class Varint
{
    public static bool TryRead(ReadOnlySpan<byte> data, ref int at, out long value)
    {
        ulong read = 0;
        for (var i = 0; i < 9 && at < data.Length; i++)
        {
            var next = data[at++];
            if (i == 8)
            {
                value = unchecked((long)((read << 8) | next));
                return true;
            }

            read = (read << 7) | (uint)(next & 0x7f);
            if (next >= 0x80) continue;
            value = unchecked((long)read);
            return true;
        }

        value = 0;
        return false;
    }
}
