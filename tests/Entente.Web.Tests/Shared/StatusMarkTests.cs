using Bunit;
using Entente.Register.FollowThrough;
using Entente.Web.Languages;
using Entente.Web.Shared;
using Entente.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Entente.Web.Tests.Shared;

/// <summary>A status is told by a word and a sign, not by its colour alone.</summary>
public sealed class StatusMarkTests : BunitContext
{
    public StatusMarkTests() => Services.AddSingleton(new Wording(SiteWords.French, ServedRegister.Book));

    [Fact]
    public void Each_status_has_a_word_and_a_sign_of_its_own()
    {
        var marks = Enum.GetValues<ThreadStatus>().Select(status => Render<StatusMark>(p => p.Add(m => m.Status, status))).ToArray();
        Assert.Distinct(marks.Select(m => m.Find(".sign").TextContent));
        Assert.Distinct(marks.Select(m => m.Find(".status").TextContent[1..]));
        Assert.All(marks, m => Assert.Equal("true", m.Find(".sign").GetAttribute("aria-hidden")));
    }
}
