using Entente.Dates;
using Entente.Web.Languages;
using Microsoft.AspNetCore.WebUtilities;
using NodaTime;

namespace Entente.Web;

/// <summary>The addresses of the site's pages, all made here.</summary>
public static class SiteAddresses
{
    public const string Home = "/";
    public const string Relations = "/relations";
    public const string Undertakings = "/undertakings";
    public const string Calendar = "/calendar";
    public const string Feed = "/calendar.ics";
    public const string Judge = "/judge";
    public const string Intake = "/intake";
    public const string Taking = "/intake/pages";
    public const string About = "/about";
    public const string Verdicts = "/verdicts";
    public const string MapPage = "/map";
    public const string SearchPage = "/search";
    public const string MeetingPage = "/meeting";
    public const string Marks = "/marks";

    /// <summary>Home, which tells that a page was marked internal and is shown no more.</summary>
    public const string MarkedInternal = "/?marked=internal";

    /// <summary>What one should know before one meeting.</summary>
    public static string Meeting(params (string Name, string? Value)[] fields) => With(MeetingPage, fields);

    /// <summary>Who met whom where.</summary>
    public static string Map(params (string Name, string? Value)[] filters) => With(MapPage, filters);

    /// <summary>A list of meetings.</summary>
    public static string Meetings(params (string Name, string? Value)[] filters) => With("/meetings", filters);

    /// <summary>What is found by words.</summary>
    public static string Search(string words) => With(SearchPage, ("q", words));

    public static string Relation(string a, string b, LocalDate? asOf = null) =>
        With($"/relations/{Uri.EscapeDataString(a)}/{Uri.EscapeDataString(b)}", ("as-of", asOf.ToIso()));

    /// <summary>A page of the register by its name, which may be any text.</summary>
    /// <param name="of">What to look for in it, by its identifier.</param>
    public static string Dispatch(string page, string? of = null) =>
        With("/dispatch", ("page", page)) + (of is null ? "" : $"#{Uri.EscapeDataString(of)}");

    /// <summary>The page of an entity: of one of its kind where there is one, else one that lists its facts.</summary>
    public static string Entity(string identifier, LocalDate? asOf = null)
    {
        var dash = identifier.LastIndexOf('-');
        var folder = (dash < 0 ? "" : identifier[..dash]) switch
        {
            "person" => "people",
            "engagement" => "engagements",
            "mechanism" => "mechanisms",
            "instrument" => "instruments",
            _ => "entities",
        };
        return With($"/{folder}/{Uri.EscapeDataString(identifier)}", ("as-of", asOf.ToIso()));
    }

    public static string Party(string code, LocalDate? asOf = null) => With($"/parties/{Uri.EscapeDataString(code)}", ("as-of", asOf.ToIso()));

    /// <summary>All who held one office of a party.</summary>
    public static string Office(string party, string office, LocalDate? asOf) =>
        $"{With($"/parties/{Uri.EscapeDataString(party)}", ("office", office), ("as-of", asOf.ToIso()))}#offices";

    /// <summary>The review of a party's year.</summary>
    public static string Review(string party, int year, LocalDate? asOf = null) => With($"/reviews/{Uri.EscapeDataString(party)}/{year}", ("as-of", asOf.ToIso()));

    /// <summary>The same as a file.</summary>
    public static string ReviewFile(string party, int year, string format, string language, LocalDate? asOf = null) =>
        With($"/reviews/{Uri.EscapeDataString(party)}/{year}/review.{format}", ("as-of", asOf.ToIso()), (Wordings.Parameter, language));

    public static string UndertakingsOf(params (string Name, string? Value)[] filters) => With(Undertakings, filters);

    public static string CalendarOf(params (string Name, string? Value)[] filters) => With(Calendar, filters);

    public static string CalendarFeed(params (string Name, string? Value)[] filters) => With(Feed, filters);

    public static string IntakeList(params (string Name, string? Value)[] filters) => With(Intake, filters);

    /// <summary>What became of what was brought in.</summary>
    public static string IntakeRun(string identifier) => With(Intake, ("run", identifier));

    /// <summary>The intake, which tells why nothing was begun.</summary>
    public static string IntakeFailed(string problem) => With(Intake, ("problem", problem));

    /// <summary>The same page in another language.</summary>
    public static string InLanguage(string address, string language) => Replace(address, Wordings.Parameter, language);

    /// <summary>An address with another value of one of its parameters; null takes it out.</summary>
    public static string Replace(string address, string name, string? value)
    {
        var question = address.IndexOf('?');
        var path = question < 0 ? address : address[..question];
        var query = QueryHelpers.ParseQuery(question < 0 ? "" : address[question..]);
        query.Remove(name);
        var rest = query.SelectMany(q => q.Value.Select(v => (q.Key, v)));
        return With(path, [.. rest, (name, value)]);
    }

    private static string With(string path, params (string Name, string? Value)[] parameters) =>
        QueryHelpers.AddQueryString(path, parameters.Where(p => !string.IsNullOrEmpty(p.Value)).Select(p => KeyValuePair.Create(p.Name, p.Value)));
}
