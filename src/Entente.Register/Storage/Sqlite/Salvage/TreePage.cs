using System.Buffers.Binary;

namespace Entente.Register.Storage.Sqlite.Salvage;

/// <summary>What a page of a tree is.</summary>
internal enum TreePageKind : byte
{
    IndexBranch = 2,
    TableBranch = 5,
    IndexLeaf = 10,
    TableLeaf = 13,
}

/// <summary>A page of a tree, with the places of its cells.</summary>
/// <param name="Last">Of a branch: the page behind all its cells.</param>
internal sealed record TreePage(TreePageKind Kind, byte[] Content, int[] Cells, uint Last)
{
    private const int FirstPageHeader = 100;

    public bool IsBranch => Kind is TreePageKind.IndexBranch or TreePageKind.TableBranch;

    public bool IsOfTable => Kind is TreePageKind.TableBranch or TreePageKind.TableLeaf;

    /// <summary>The page below a cell of a branch.</summary>
    public uint Below(int cell) => BinaryPrimitives.ReadUInt32BigEndian(Content.AsSpan(cell));

    /// <summary>Null for a page that is no page of a tree, or is damaged.</summary>
    public static TreePage? Read(PageFile file, uint number)
    {
        var content = new byte[file.PageSize];
        if (!file.TryRead(number, content)) return null;
        var start = number == 1 ? FirstPageHeader : 0;
        if (!Enum.IsDefined((TreePageKind)content[start])) return null;
        var kind = (TreePageKind)content[start];
        var isBranch = kind is TreePageKind.IndexBranch or TreePageKind.TableBranch;
        var first = start + (isBranch ? 12 : 8);
        int count = BinaryPrimitives.ReadUInt16BigEndian(content.AsSpan(start + 3));
        if (first + (2 * count) > file.Usable) return null;
        var cells = new int[count];
        for (var i = 0; i < count; i++)
        {
            cells[i] = BinaryPrimitives.ReadUInt16BigEndian(content.AsSpan(first + (2 * i)));
            if (cells[i] < first + (2 * count) || cells[i] > file.Usable - 4) return null;
        }

        return new TreePage(kind, content, cells, isBranch ? BinaryPrimitives.ReadUInt32BigEndian(content.AsSpan(start + 8)) : 0);
    }
}
