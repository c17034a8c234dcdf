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
    Book book, LanguageBook language, DateReader dateReader, string text, Token[] tokens, LexiconMatches matches)
{
    /// <param name="pagePublished">When the page was published; a teaser's dates are read against it.</param>
    public Dispatch Read(Story story, Edtf? pagePublished) =>
        IsRead(story) ? WithFacts(Heading(story, pagePublished), SceneOf(story, Published(story, pagePublished))) : Heading(story, pagePublished);

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
        Span = story.Span, Title = story.Title, Language = story.Language, Agency = story.Agency, Teaser = story.Teaser,
        Published = story.Teaser ? null : pagePublished,
    };

    /// <summary>A teaser may be much younger than its page: years named in it come first.</summary>
    private Edtf? Own(Story story) =>
        dateReader.InferPublished(text, tokens, [.. story.Blocks.SelectMany(block => block.Sentences)], story.StatedDate);

    /// <summary>The sentences of a story as the grammar sees them, for those who look for why a fact was found or missed.</summary>
    public IReadOnlyList<ParsedSentence> Sentences(Story story, Edtf? pagePublished) =>
        IsRead(story) ? SceneOf(story, Published(story, pagePublished)).Sentences : [];

    private static bool IsRead(Story story) => story.Language is null or "fr";

    public Edtf? Published(Story story, Edtf? pagePublished) => story.Teaser ? Own(story) ?? pagePublished : pagePublished;

    /// <summary>A story before its facts are read: its dates, its people, its sentences cut into chunks and clauses.</summary>
    public Scene SceneOf(Story story, Edtf? published, Deliberation? deliberation = null)
    {
        var sentences = story.Blocks.SelectMany(block => block.Sentences.Select(sentence => (block.Kind, Sentence: sentence))).ToArray();
        var passage = new Passage(text, tokens, matches, Dates(dateReader, text, tokens, sentences.Select(entry => entry.Sentence), published));
        var finder = new PersonFinder(passage);
        var mentions = sentences.SelectMany(entry => finder.Find(entry.Sentence)).ToArray();
        var cast = new Cast(passage, mentions);
        var chunker = new Chunker(passage, [.. mentions.Where(mention => !mention.HasName || cast.Who(mention) is not null)]);
        var counts = PartyCount.Of(passage, sentences.Select(entry => entry.Sentence));
        var scene = new Scene
        {
            Book = book, Language = language, Passage = passage, Cast = cast, Published = published, Deliberation = deliberation,
            Parties = [.. counts.OrderByDescending(pair => pair.Value).Select(pair => pair.Key)],
            IsRelevant = cast.People.Any(person => person.Rank is not null) || Relevance.Of(passage, sentences.Select(entry => entry.Sentence)),
            Home = PartyCount.Home(book.World, story, counts, language.Lexicon),
            Sentences = [.. sentences.Select(entry => Parse(chunker, entry.Kind, entry.Sentence))],
        };
        new PartyResolver(scene).Resolve();
        return scene;
    }

    private static ParsedSentence Parse(Chunker chunker, BlockKind block, Sentence sentence)
    {
        var chunks = chunker.Cut(sentence);
        return new ParsedSentence(sentence, block, chunks, new ClauseBuilder(chunks).Build());
    }

    /// <summary>The date expressions of sentences in their order: each is read against those before it.</summary>
    public static List<DateExpression> Dates(DateReader dateReader, string text, Token[] tokens, IEnumerable<Sentence> sentences, Edtf? published)
    {
        var found = new List<DateExpression>();
        var context = new DateContext { Published = published };
        foreach (var sentence in sentences)
        {
            var read = dateReader.Read(text, tokens, sentence.First, sentence.End, context);
            context = context.After(read);
            found.AddRange(read);
        }
        return found;
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
            Engagements = [.. engagements.Select(draft => EngagementFacts.Of(scene, draft))],
            Tenures = [.. new TenureReader(scene, appointments).Read()],
            Instruments = [.. new InstrumentReader(scene, actors).Read()],
            Mechanisms = [.. new MechanismReader(scene, actors).Read()],
            Commitments = [.. new CommitmentReader(scene, actors).Read()],
            Assistance = [.. new AssistanceReader(scene).Read()],
            Deployments = [.. new DeploymentReader(scene).Read()],
            Appointments = [.. appointments.Select(draft => AppointmentReader.Make(scene, draft))],
            Commemorations = [.. new CommemorationReader(scene, actors).Read()],
        };
    }
}

/// <summary>A story read with all that was weighed on the way to its facts.</summary>
internal sealed record WeighedStory(Dispatch Dispatch, IReadOnlyList<ParsedSentence> Sentences, Deliberation Deliberation);
