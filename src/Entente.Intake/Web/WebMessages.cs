using System.Net;

namespace Entente.Intake.Web;

/// <summary>Every message of fetching, in one place; each is a clause that follows an address and a colon.</summary>
public static class WebMessages
{
    public const string NotFetched = "is an address; 'entente add' and 'entente watch' fetch pages";
    public const string NotWeb = "is no address that can be fetched (http://… or https://…)";
    public const string Named = "holds a user name or a password, which would be kept as the page's name; give it without";
    public const string TimedOut = "did not answer in time";
    public const string BadPacking = "sent a body that cannot be unpacked";
    public const string CutOff = "broke off in the middle of its answer";
    public const string NoHost = "cannot be reached: there is no such host";
    public const string Untrusted = "cannot be reached: its certificate is not to be trusted";
    public const string NoTarget = "sends elsewhere, and does not say where";
    public const string Resting = "was not asked: its host has failed several times and is left alone for a while";
    public const string Stopped = "was not fetched: the run was stopped";
    public const string NotModifiedUnasked = "answered 304, though it was not asked what has changed";

    public static string Special(string host, IPAddress address) =>
        $"leads to {host} ({address}), an address of this machine, of a private network or of special use; --allow-host {host} permits it";

    public static string Part(string part, string why) => $"names {part}, which {why}";

    public static string TooMany(int limit) => $"sends elsewhere more than {limit} times";

    public static string LeadsTo(string target, string why) => $"sends to {target}, which {why}";

    public static string Answered(int status) =>
        Enum.IsDefined((HttpStatusCode)status) ? $"the server answered {status} ({Words((HttpStatusCode)status)})" : $"the server answered {status}";

    public static string Later(int status, TimeSpan wait) => $"{Answered(status)} and asks to be left alone for {Span(wait)}";

    public static string Unreachable(string why) => $"cannot be reached: {why}";

    public static string Span(TimeSpan time) => time switch
    {
        { TotalDays: >= 2 } => $"{time.TotalDays:0} days",
        { TotalHours: >= 2 } => $"{time.TotalHours:0} hours",
        { TotalMinutes: >= 2 } => $"{time.TotalMinutes:0} minutes",
        _ => $"{time.TotalSeconds:0} s",
    };

    /// <summary>The name of a status as it is usually written: <c>Not Found</c>.</summary>
    private static string Words(HttpStatusCode status) =>
        string.Concat(status.ToString().Select((sign, at) => at > 0 && char.IsUpper(sign) ? $" {sign}" : sign.ToString()));
}
