using Entente.Intake.Archives;
using Entente.Intake.Feeds;
using Entente.Intake.Files;
using Entente.Reading;
using NodaTime;

namespace Entente.Intake.Web;

/// <summary>Pages by their addresses, each fetched when it is asked for.</summary>
/// <param name="stop">Ends what is under way.</param>
public sealed class WebPages(WebOptions options, CancellationToken stop) : IDisposable
{
    private readonly PageMaker maker = new(new IntakeOptions { MaxBytes = options.MaxBytes });
    /// <summary>Made when the first address comes: most runs have none.</summary>
    private readonly Lazy<WebFetcher> fetcher = new(() => new WebFetcher(options));

    /// <summary>Whether a path is an address.</summary>
    public static bool IsAddress(string path) =>
        path.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || path.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>The page at an address, or why there is none.</summary>
    public Intaken Take(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri)) return Refused(address, WebMessages.NotWeb);
        try
        {
            return Make(fetcher.Value.Fetch(new WebRequest(uri), stop).GetAwaiter().GetResult(), address, Hints.None, Hints.None, maker);
        }
        catch (OperationCanceledException)
        {
            return new PassedOver { Path = address, Reason = WebMessages.Stopped };
        }
    }

    public void Dispose()
    {
        if (fetcher.IsValueCreated) fetcher.Value.Dispose();
    }

    /// <summary>Makes a page of what was fetched.</summary>
    /// <param name="told">What is known of it from where its address was found.</param>
    /// <param name="stated">What somebody has stated of it, whatever it says.</param>
    internal static Intaken Make(Fetched fetched, string shown, Hints told, Hints stated, PageMaker maker)
    {
        if (fetched.Answer is not { } answer) return Refused(shown, fetched.Problem!);
        if (answer.Status != 200) return Refused(shown, Unanswered(answer));
        if (answer.Body.IsEmpty) return Refused(shown, IntakeMessages.Empty);
        if (FeedReader.IsFeed(answer.Body.Span)) return Refused(shown, FeedMessages.IsFeed);
        return maker.Make(Raw(answer, shown) with { Told = told, Beside = stated });
    }

    private static string Unanswered(WebAnswer answer) =>
        answer.RetryAfter is { } wait ? WebMessages.Later(answer.Status, wait) : WebMessages.Answered(answer.Status);

    private static RawPage Raw(WebAnswer answer, string shown) => new(answer.Address.AbsoluteUri, shown, answer.Body)
    {
        Url = answer.Address.AbsoluteUri,
        Encoding = HttpResponse.CharsetOf(answer.ContentType),
        Fetched = SystemClock.Instance.GetCurrentInstant().WithOffset(Offset.FromHours(14)).Date,
        IsCalledHtml = answer.ContentType?.TrimStart().StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true,
    };

    private static Refusal Refused(string shown, string reason) => new() { Path = shown, Reason = reason };
}
