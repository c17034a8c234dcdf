using Entente.Codebook;
using Entente.Dates;
using Entente.Facts.Appointments;
using Entente.Facts.Assistances;
using Entente.Facts.Commemorations;
using Entente.Facts.Commitments;
using Entente.Facts.Deployments;
using Entente.Facts.Engagements;
using Entente.Facts.Instruments;
using Entente.Facts.Mechanisms;
using Entente.Facts.Scenes;
using Entente.Facts.Tenures;
using Entente.Grammar;
using Entente.Pages;
using Entente.People;
using Entente.Text;

namespace Entente.Reading;

/// <summary>Reads one story of a page: its dates, people and sentences, then its facts.</summary>
internal sealed class StoryReader(
    Book book, LanguageBook language, DateReader dateReader, string text, TokenList tokens, LexiconMatches matches)
{
    /// <summary>Who signs the page: teasers without a signature are told from that side.</summary>
    public string? PageAgency { get; init; }

    /// <param name="pagePublished">When the page was published; a teaser's dates are read against it.</param>
    public Dispatch Read(Story story, Edtf? pagePublished)
    {
        if (!IsRead(story)) return Heading(story, pagePublished);
        using var scene = SceneOf(story, Published(story, pagePublished));
        return WithFacts(Heading(story, pagePublished), scene);
    }

    /// <summary>The same, with its sentences and all that was weighed on the way.</summary>
    public WeighedStory Weigh(Story story, Edtf? pagePublished)
    {
        var deliberation = new Deliberation();
        if (!IsRead(story)) return new WeighedStory(Heading(story, pagePublished), [], deliberation);
        var scene = SceneOf(story, Published(story, pagePublished), deliberation);
        return new WeighedStory(WithFacts(Heading(story, pagePublished), scene), scene.Sentences, deliberation);
    }

    private static Dispatch Heading(Story story, Edtf? pagePublished) => new()
    {
        Span = story.Span, Title = story.Title, Language = story.Language, Agency = story.Agency, Teaser = story.Teaser, IsUnread = !IsRead(story),
        Published = story.Teaser ? null : pagePublished,
    };

    /// <summary>When a story was published, as exactly as its own words support; null when they do not.</summary>
    public Edtf? Inferred(Story story) => dateReader.InferPublished(text, tokens, story.Sentences, story.StatedDate);

    /// <summary>The sentences of a story as the grammar sees them, for those who look for why a fact was found or missed.</summary>
    public IReadOnlyList<ParsedSentence> Sentences(Story story, Edtf? pagePublished) =>
        IsRead(story) ? SceneOf(story, Published(story, pagePublished)).Sentences : [];

    private static bool IsRead(Story story) => story.Language is null or "fr";

    /// <summary>A teaser may be much younger than its page: years named in it come first.</summary>
    public Edtf? Published(Story story, Edtf? pagePublished) => story.Teaser ? Inferred(story) ?? pagePublished : pagePublished;

    /// <summary>A story before its facts are read: its dates, its people, its sentences cut into chunks and clauses. Who disposes of it gives back what its sentences stand in.</summary>
    public Scene SceneOf(Story story, Edtf? published, Deliberation? deliberation = null)
    {
        var sentences = story.Sentences;
        var passage = new Passage(text, tokens, matches, Dates(story, published), language.Grammar);
        var cast = new Cast(passage, Mentions(passage, sentences));
        var counts = new PartyCount(passage, sentences);
        var store = GrammarStore.Take();
        var scene = new Scene
        {
            Book = book, Language = language, Passage = passage, Cast = cast, Published = published, Deliberation = deliberation,
            Counts = counts, Parties = counts.ByFrequency(),
            IsRelevant = cast.HasRank || Relevance.Of(passage, sentences),
            Home = counts.Home(book.World, story, PageAgency, language.Lexicon, cast),
            Sentences = Parse(story, new Chunker(passage, store, cast.Mentions), new ClauseBuilder(passage, store), store, sentences.Count),
            Store = store,
        };
        new PartyResolver(scene).Resolve();
        cast.Home = scene.Home;
        return scene;
    }

    private static List<PersonMention> Mentions(Passage passage, ArraySegment<Sentence> sentences)
    {
        var finder = new PersonFinder(passage);
        var mentions = new List<PersonMention>();
        foreach (var sentence in sentences) finder.Find(sentence, mentions);
        return mentions;
    }

    private static List<ParsedSentence> Parse(Story story, Chunker chunker, ClauseBuilder clauses, GrammarStore store, int count)
    {
        var parsed = new List<ParsedSentence>(count);
        for (var i = 0; i < story.Blocks.Count; i++)
            for (var (block, j) = (story.Blocks[i], 0); j < block.Sentences.Count; j++)
            {
                var one = store.Sentence(block.Sentences[j], block.Kind);
                chunker.Cut(block.Sentences[j], one.Chunks);
                clauses.Build(one);
                parsed.Add(one);
            }
        return parsed;
    }

    /// <summary>The date expressions of stories in their order: each sentence is read against those before it.</summary>
    public List<DateExpression> Dates(IReadOnlyList<Story> stories, Edtf? published)
    {
        var found = new List<DateExpression>();
        var context = new DateContext { Published = published };
        foreach (var story in stories) context = AddDates(story, context, found);
        return found;
    }

    private List<DateExpression> Dates(Story story, Edtf? published)
    {
        var found = new List<DateExpression>();
        AddDates(story, new DateContext { Published = published }, found);
        return found;
    }

    /// <summary>Adds the dates of a story; gives what those of the next are read against.</summary>
    private DateContext AddDates(Story story, DateContext context, List<DateExpression> found)
    {
        foreach (var sentence in story.Sentences)
        {
            var before = found.Count;
            dateReader.Read(tokens, sentence.First, sentence.End, context, found);
            context = context.After(found, before);
        }
        return context;
    }

    private static Dispatch WithFacts(Dispatch dispatch, Scene scene)
    {
        if (!scene.IsRelevant)
        {
            scene.Deliberation?.Drop(dispatch.Span, "story", "names no state, organisation, armed force, person of rank or office of state");
            return dispatch;
        }
        var actors = new ActorResolver(scene);
        var engagements = new EngagementReader(scene, actors).Read();
        var appointments = new AppointmentReader(scene).Read();
        return dispatch with
        {
            Engagements = EngagementFacts.Of(scene, engagements),
            Tenures = [.. new TenureReader(scene, appointments).Read()],
            Instruments = [.. new InstrumentReader(scene, actors).Read()],
            Mechanisms = [.. new MechanismReader(scene, actors).Read()],
            Commitments = [.. new CommitmentReader(scene, actors).Read()],
            Assistance = [.. new AssistanceReader(scene).Read()],
            Deployments = [.. new DeploymentReader(scene).Read()],
            Appointments = [.. appointments.Select(draft => AppointmentReader.Make(scene, draft))],
            Commemorations = [.. new CommemorationReader(scene).Read()],
        };
    }
}

/// <summary>A story read with all that was weighed on the way to its facts.</summary>
internal sealed record WeighedStory(Dispatch Dispatch, IReadOnlyList<ParsedSentence> Sentences, Deliberation Deliberation);
