using Entente.Outputs.Brief;
using Entente.Outputs.Due;
using Entente.Register.FollowThrough;
using Entente.Register.Tests.Support;
using Entente.Register.Views;
using NodaTime;
using Xunit;

namespace Entente.Outputs.Tests.Due;

public sealed class DueRendererTests
{
    [Theory]
    [InlineData(OutputLanguage.French, "Échéances", "Échues, sans suite connue", "À venir")]
    [InlineData(OutputLanguage.English, "What is due", "Past their day, with no answer known", "Coming")]
    public void What_is_past_its_day_stands_before_what_is_to_come(OutputLanguage language, string title, string passed, string coming)
    {
        var text = DueRenderer.Render(List(), ["KH", "VN"], BriefFormat.Text, language);
        Assert.Contains(title, text);
        Assert.InRange(text.IndexOf(passed, StringComparison.Ordinal), 0, text.IndexOf(coming, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_thread_is_told_with_the_quote_that_announced_it()
    {
        var list = List();
        var text = string.Join(' ', DueRenderer.Render(list, [], BriefFormat.Text, OutputLanguage.English, width: 500).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.NotEmpty(list.Threads);
        Assert.All(list.Threads, thread => Assert.Contains(string.Join(' ', thread.Steps[0].Source.Quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), text));
    }

    [Fact]
    public void Nothing_that_is_done_or_lapsed_is_due() =>
        Assert.DoesNotContain(List().Threads, thread => thread.Status is ThreadStatus.Done or ThreadStatus.Lapsed);

    [Fact]
    public void A_register_without_threads_says_so()
    {
        using var folder = new TemporaryRegister();
        var list = folder.Register.GetThreads(new ThreadQuery { Due = true });
        Assert.Contains("Le registre ne connaît aucune échéance.", DueRenderer.Render(list, [], BriefFormat.Text, OutputLanguage.French));
        Assert.Contains("\"form\": \"entente-due/1\"", DueRenderer.Render(list, [], BriefFormat.Json, OutputLanguage.French));
    }

    private static ThreadList List()
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany(Samples.Own);
        return folder.Register.GetThreads(new ThreadQuery { Due = true, AsOf = new LocalDate(2024, 5, 2) });
    }
}
