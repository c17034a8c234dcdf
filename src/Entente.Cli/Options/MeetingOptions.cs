using System.CommandLine;
using Entente.Outputs.Meeting;
using NodaTime;

namespace Entente.Cli.Options;

/// <summary>The options that make a brief one of a named meeting.</summary>
internal sealed class MeetingOptions
{
    private readonly Option<string?> subject = new("--for")
    {
        Description = "Of this meeting: a planned engagement (engagement-…), the reference of a fact that tells it, or any name", HelpName = "MEETING",
    };

    private readonly Option<LocalDate?> date = Common.Day("--date", "The day of the meeting (default: as the engagement is announced)");

    private readonly Option<string[]> who = new("--who") { Description = "Who will be across the table: a name or an identifier; may be given again", HelpName = "NAME" };

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[subject, date, who]) command.Options.Add(option);
    }

    /// <summary>The meeting that is asked for; null where none is.</summary>
    public MeetingRequest? Request(ParseResult result)
    {
        var (name, day, people) = (result.GetValue(subject), result.GetValue(date), result.GetValue(who) ?? []);
        return name is null && day is null && people.Length == 0 ? null : new MeetingRequest { For = name, Date = day, Who = [.. people] };
    }
}
