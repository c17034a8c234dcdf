using Entente.Text;

namespace Entente.Dates;

/// <summary>The room that the reading of a range of tokens needs, kept for the thread's next range.</summary>
internal sealed class DateMemory
{
    /// <summary>What has grown beyond this for one large range is not kept.</summary>
    private const int Most = 16_384;

    [ThreadStatic]
    private static DateMemory? spare;

    private readonly Pool<DateAtom> atomPool = new();
    private readonly Pool<DateCluster> clusterPool = new();
    private Cell[] cells = new Cell[512];

    /// <summary>What lies ready below it: publications are inferred from two ranges at once.</summary>
    private DateMemory? next;

    public List<Sense> Senses { get; } = [];

    public FormTree.Search Search { get; } = new();

    public List<DateAtom> Atoms { get; } = [];

    public List<DateCluster> Clusters { get; } = [];

    public List<int> SentenceStarts { get; } = [];

    public List<DateExpression> Parts { get; } = [];

    public Narrative Narrative { get; } = new();

    public PublicationEvidence Evidence { get; } = new();

    /// <summary>One with a cleared cell for each token; to be given back.</summary>
    public static DateMemory Take(int tokens)
    {
        var taken = spare ?? new DateMemory();
        (spare, taken.next) = (taken.next, null);
        if (taken.cells.Length < tokens) taken.cells = new Cell[Math.Max(tokens, 2 * taken.cells.Length)];
        Array.Clear(taken.cells, 0, tokens);
        return taken;
    }

    public ref Cell At(int cell) => ref cells[cell];

    /// <summary>An atom without fields.</summary>
    public DateAtom Atom(int first, int end, Making make) => atomPool.Take().Begin(first, end, make);

    /// <summary>The cluster of one atom.</summary>
    public DateCluster Cluster(DateAtom atom) => clusterPool.Take().Begin(atom);

    public void GiveBack()
    {
        if (cells.Length > Most || Senses.Capacity > Most) return;
        Senses.Clear();
        Atoms.Clear();
        Clusters.Clear();
        SentenceStarts.Clear();
        Parts.Clear();
        Evidence.Clear();
        atomPool.Reset();
        clusterPool.Reset();
        (spare, next) = (this, spare);
    }

    /// <summary>What is known of a token: where its senses start and how many they are, 0 where not yet looked up; and what it tells as a verb.</summary>
    internal struct Cell
    {
        public int Start;
        public int CountAndOne;
        public VerbCue Cue;
    }
}
