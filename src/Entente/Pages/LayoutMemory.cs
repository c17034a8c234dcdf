using Entente.Text;

namespace Entente.Pages;

/// <summary>The room that the layout of a page is found in, kept for the thread's next page. Nothing of a story points at it.</summary>
internal sealed class LayoutMemory
{
    /// <summary>What has grown beyond this for one large page is not kept.</summary>
    private const int Most = 16_384;

    [ThreadStatic]
    private static LayoutMemory? spare;

    private readonly Pool<DraftBlock> drafts = new();

    public List<Line> Lines { get; } = [];

    /// <summary>The kind of each line.</summary>
    public List<LineKind> Kinds { get; } = [];

    public RepeatedLines Repeats { get; } = new();

    public List<DraftBlock> Blocks { get; } = [];

    /// <summary>The blocks of the main story.</summary>
    public List<DraftBlock> Main { get; } = [];

    /// <summary>The sentences of the story at hand.</summary>
    public List<Sentence> Sentences { get; } = [];

    public static LayoutMemory Take()
    {
        var taken = spare ?? new LayoutMemory();
        spare = null;
        return taken;
    }

    public void GiveBack()
    {
        if (Lines.Capacity > Most || Sentences.Capacity > Most) return;
        Lines.Clear();
        Kinds.Clear();
        Blocks.Clear();
        Main.Clear();
        Sentences.Clear();
        drafts.Reset();
        spare = this;
    }

    public DraftBlock Draft(LineKind line, BlockKind kind, int first, int end) => drafts.Take().Begin(line, kind, first, end);
}
