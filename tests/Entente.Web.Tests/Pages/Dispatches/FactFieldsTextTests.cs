using Entente.Web.Languages;
using Entente.Web.Pages.Dispatches;
using Entente.Web.Tests.Support;
using Xunit;

namespace Entente.Web.Tests.Pages.Dispatches;

/// <summary>Fields of facts are said in words, whatever their kind.</summary>
public class FactFieldsTextTests
{
    private static readonly Wording French = new(SiteWords.French, ServedRegister.Book);
    private static readonly Wording English = new(SiteWords.English, ServedRegister.Book);

    [Theory]
    [InlineData("""{"when":"2019-07-23","kind":"dialogue"}""", "Nature=dialogue|Date=23 juillet 2019", "Kind=dialogue|Date=23 July 2019")]
    [InlineData("""{"parties":["VN","KH"],"period":"2015/2019"}""", "Période=2015–2019|Parties=Vietnam ; Cambodge", "Period=2015–2019|Parties=Vietnam; Cambodia")]
    [InlineData("""{"interim":true,"former":false}""", "Intérim=oui", "Interim=yes")]
    [InlineData("""{"participants":[{"person":"Tea Banh","party":"KH","role":"host"}]}""", "Personnes=Tea Banh (KH, reçoit)", "People=Tea Banh (KH, host)")]
    [InlineData("""{"what":"<script>alert(1)</script>"}""", "Objet=<script>alert(1)</script>", "What=<script>alert(1)</script>")]
    [InlineData("{}", "", "")]
    public void Each_field_has_its_name_and_its_value(string fact, string french, string english)
    {
        Assert.Equal(french, Joined(fact, French));
        Assert.Equal(english, Joined(fact, English));
    }

    [Fact]
    public void Every_field_of_every_kind_has_a_name()
    {
        foreach (var type in typeof(Facts.Fact).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Facts.Fact))))
            foreach (var name in type.GetProperties().Select(p => char.ToLowerInvariant(p.Name[0]) + p.Name[1..]).Except(["span", "quote", "rule", "equalityContract"]))
                Assert.True(SiteWords.English.Keys.Contains($"field.{name}"), $"field.{name} of {type.Name} has no words");
    }

    private static string Joined(string fact, Wording words) => string.Join('|', FactFieldsText.Of(fact, words).Select(f => $"{f.Name}={f.Value}"));
}
