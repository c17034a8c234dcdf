using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;

namespace Entente.Register.Storage.Sqlite.Salvage;

/// <summary>A row as it lies in the file: its number, where it has one, and its bytes, gathered from the pages over which they run.</summary>
/// <param name="At">Where it lies: the place of its beginning in the page of its tree.</param>
/// <param name="IsWhole">False where a page is missing over which they run; then those up to it are there.</param>
internal sealed record Cell(int At, long Number, byte[] Payload, bool IsWhole)
{
    /// <summary>A row of a page in a table or an index; false where it is damaged.</summary>
    public static bool TryRead(PageFile file, TreePage page, int at, [NotNullWhen(true)] out Cell? cell)
    {
        cell = null;
        var start = at;
        var content = page.Content.AsSpan(0, file.Usable);
        if (page.Kind == TreePageKind.IndexBranch) at += 4;
        long number = 0;
        if (!Varint.TryRead(content, ref at, out var length) || (page.IsOfTable && !Varint.TryRead(content, ref at, out number))) return false;
        if (length is < 0 or > int.MaxValue) return false;
        var local = LocalLength((int)length, file.Usable, page.IsOfTable);
        var overflows = local < length;
        if (at + local + (overflows ? 4 : 0) > content.Length) return false;
        if ((length - local) / (file.Usable - 4) > file.PageCount) return false;
        var payload = new byte[length];
        content.Slice(at, local).CopyTo(payload);
        var read = overflows ? local + Follow(file, BinaryPrimitives.ReadUInt32BigEndian(content[(at + local)..]), payload.AsSpan(local)) : local;
        cell = new Cell(start, number, read == length ? payload : payload[..read], read == length);
        return true;
    }

    /// <summary>So many bytes of a row lie in the page of its tree.</summary>
    private static int LocalLength(int length, int usable, bool isOfTable)
    {
        var most = isOfTable ? usable - 35 : ((usable - 12) * 64 / 255) - 23;
        if (length <= most) return length;
        var least = ((usable - 12) * 32 / 255) - 23;
        var rest = least + ((length - least) % (usable - 4));
        return rest <= most ? rest : least;
    }

    /// <summary>Reads what runs over into other pages; tells how much of it there is.</summary>
    private static int Follow(PageFile file, uint next, Span<byte> into)
    {
        var page = new byte[file.PageSize];
        var read = 0;
        while (read < into.Length)
        {
            if (!file.TryRead(next, page)) return read;
            next = BinaryPrimitives.ReadUInt32BigEndian(page);
            var length = Math.Min(file.Usable - 4, into.Length - read);
            if (length < into.Length - read && (next == 0 || next > file.PageCount)) return read; // No page of a chain: it is damaged.
            page.AsSpan(4, length).CopyTo(into[read..]);
            read += length;
        }

        return read;
    }
}
