using Entente.Facts.Commitments;
using Entente.Facts.Engagements;
using Entente.Facts.Scenes;
using Entente.Grammar;
using Entente.Text;

namespace Entente.Facts;

/// <summary>
/// The memory that the readers of facts work in: drafts, what stands around a noun, who and whose. A thread reads story
/// after story in the same objects: a scene takes them and gives them back when its facts are made. No fact keeps one.
/// </summary>
internal sealed class FactStore
{
    [ThreadStatic]
    private static FactStore? spare;

    private readonly Pool<EngagementDraft> engagements = new();
    private readonly Pool<NounSetting> settings = new();
    private readonly Pool<NounSite> sites = new();
    private readonly Pool<NounField> fields = new();
    private readonly Pool<List<string>> names = new();
    private readonly Pool<List<Actor>> actors = new();
    private readonly Pool<List<NounSite>> found = new();

    private readonly ItemSplitter splitter = new();

    /// <summary>The undertakings of the sentence at hand.</summary>
    public List<Draft> Undertakings { get; } = [];

    public static FactStore Take()
    {
        var taken = spare ?? new FactStore();
        spare = null;
        return taken;
    }

    public void GiveBack()
    {
        engagements.Reset();
        settings.Reset();
        sites.Reset();
        fields.Reset();
        names.Reset();
        found.Reset();
        actors.Reset();
        spare = this;
    }

    /// <summary>An empty draft of what a sentence tells.</summary>
    public EngagementDraft Engagement(string kind, string rule, int sentence, TextSpan span) => engagements.Take().Begin(kind, rule, sentence, span);

    public NounSetting Setting(Scene scene, ParsedSentence sentence, int at) => settings.Take().Begin(scene, sentence, at);

    public NounSite Site(int sentence, ParsedSentence parsed, int at, Codebook.LexiconMatch noun) => sites.Take().Begin(sentence, parsed, at, noun);

    /// <summary>An empty list of sites, the reader's own while it reads the story.</summary>
    public List<NounSite> Sites()
    {
        var list = found.Take();
        list.Clear();
        return list;
    }

    public NounField Field(NounSite site) => fields.Take().Begin(site);

    /// <summary>Cuts what follows a trigger into undertakings; they are good until the next list is cut.</summary>
    /// <param name="first">The token where the first item's words start.</param>
    /// <param name="head">The chunk that heads the first item.</param>
    /// <param name="ofNouns">Whether the items are nouns of action rather than infinitives.</param>
    public List<Item> Items(Scene scene, ParsedSentence sentence, int first, int head, bool ofNouns) => splitter.Split(scene, sentence, first, head, ofNouns);

    /// <summary>An empty list of parties or other words, the reader's own while it reads the story.</summary>
    public List<string> Names()
    {
        var list = names.Take();
        list.Clear();
        return list;
    }

    /// <summary>An empty list of those who act, the reader's own while it reads the story.</summary>
    public List<Actor> Actors()
    {
        var list = actors.Take();
        list.Clear();
        return list;
    }
}
