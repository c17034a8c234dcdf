using Entente.Facts;

namespace Entente.World;

/// <summary>Writes a whole dispatch: title, dateline, the news, what came of it, what is recalled.</summary>
internal sealed class Storyteller
{
    /// <summary>How often what belongs to the main event is told in a dispatch that is not the first.</summary>
    private const double DetailRate = 0.8;

    private readonly Draft draft;
    private readonly Dice dice;
    private readonly ErrorRates rates;
    private readonly EventTeller events;
    private readonly bool isFirst;

    public Storyteller(World world, Draft draft, Outlet outlet, ErrorRates rates, Dice dice, bool isFirst)
    {
        (this.draft, this.dice, this.rates, this.isFirst) = (draft, dice, rates, isFirst);
        var people = new PeopleTeller(draft, new NamePrinter(world, outlet, rates, dice), rates, dice);
        events = new EventTeller(draft, people, rates, dice);
        Agency = outlet.Name;
    }

    private string Agency { get; }

    public string Title { get; private set; } = "";

    public void Tell(Story story, TellingManner manner)
    {
        Headline(story);
        if (manner == TellingManner.Late)
        {
            events.Held(story.Main, inPassing: true);
            Wish(story.Parties, dice.Below(Tables.Things["standing"].Length));
        }
        else if (story.News is { } news) events.Announced(news);
        else News(story);
        draft.Add(dice.Pick(Tables.Things["filler"]));
        draft.Add($" – {Agency}");
    }

    private void Headline(Story story)
    {
        var start = draft.Here;
        var home = story.Parties.Count == 1;
        Wordings.Walk(dice.Pick(Tables.Things[home ? "title-home" : "title"]), draft.Add, (slot, _) =>
            draft.Add(home ? story.Parties[0].Of : slot == "P" ? story.Parties[0].The : story.Parties[1].The));
        draft.Capitalise(start);
        Title = draft.Text;
        var city = story.Main.Place ?? story.Parties[0].Cities[0];
        draft.Add($"\n\n{city} ({Agency}) – ");
    }

    private void News(Story story)
    {
        events.Held(story.Main, inPassing: false);
        foreach (var other in story.Others) if (IsTold) events.Held(other, inPassing: false);
        draft.Add("\n\n");
        if (story.Reviewed is { } accord && IsTold) Review(story.Main, accord);
        foreach (var undertaking in story.Undertakes) if (IsTold) Undertake(undertaking, false);
        foreach (var undertaking in story.Repeats) if (IsTold) Undertake(undertaking, true);
        foreach (var wish in story.Wishes) if (IsTold) Wish(story.Parties, wish);
        foreach (var announcement in story.Announces) if (IsTold) events.Announced(announcement);
        if (story.Recalled is { } recalled && IsTold) events.Held(recalled, inPassing: true);
    }

    /// <summary>The first dispatch tells all, so that all is told once.</summary>
    private bool IsTold => isFirst || dice.Chance(DetailRate);

    private void Review(Event main, Accord accord)
    {
        var parts = new FactsWithin(draft, rates, dice, main, isHeld: false);
        Wordings.Walk(Wordings.Of("review", dice), draft.Add, (slot, _) => parts.Accord(accord, slot == "duAccord" ? "du" : ""));
        parts.Keep();
        draft.Add(" ");
    }

    private void Undertake(Undertaking undertaking, bool again)
    {
        var modality = again ? Modality.Affirmed : undertaking.Modality;
        var span = Sentence("undertaking." + modality.ToString().ToLowerInvariant(), undertaking.Answer.Parties, dice.Pick(undertaking.Acts));
        var fact = new Commitment
        {
            Span = span.Span, Quote = span.Quote, Rule = "world", Modality = modality, Due = undertaking.Due,
            Firmness = Firmness.Concrete, Themes = [undertaking.Theme], Act = undertaking.Act, Parties = [.. undertaking.Parties.Select(party => party.Code)],
        };
        draft.Tell(fact, MentionKind.Undertaking, undertaking.Id, Fates.Of(undertaking, WorldSize.LastDay));
        draft.Add(" ");
    }

    private void Wish(IReadOnlyList<Party> parties, int wish)
    {
        var span = Sentence("undertaking.standing", parties, Tables.Things["standing"][wish]);
        draft.Facts.Add(new Commitment
        {
            Span = span.Span, Quote = span.Quote, Rule = "world", Modality = Modality.Agreed, Firmness = Firmness.Standing,
            Themes = [Tables.Things["standing-theme"][wish]], Parties = [.. parties.Select(party => party.Code)],
        });
        draft.Add(" ");
    }

    private (Text.TextSpan Span, string Quote) Sentence(string key, IReadOnlyList<Party> parties, string act)
    {
        var start = draft.Here;
        Wordings.Walk(Wordings.Of(key, dice), draft.Add, (slot, _) => draft.Add(slot switch
        {
            "P" => parties[0].The,
            "duP" => parties[0].Of,
            "Q" => parties[^1].The,
            "deAct" => ("aeiouéo".Contains(act[0], StringComparison.Ordinal) ? "d'" : "de ") + act,
            _ => act,
        }));
        draft.Capitalise(start);
        return draft.Since(start);
    }
}
