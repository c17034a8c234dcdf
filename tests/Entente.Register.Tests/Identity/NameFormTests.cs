using Entente.Register.Identity;
using Xunit;

namespace Entente.Register.Tests.Identity;

/// <summary>How two printed names stand to each other, before party, office and year are asked.</summary>
public sealed class NameFormTests
{
    [Theory]
    [InlineData("Lê Văn Định", "Le Van Dinh", "Letters")] // diacritics
    [InlineData("Phan Van Giang", "Giang Phan Van", "Letters")] // family name first or last
    [InlineData("Kihara Minoru", "Minoru KIHARA", "Letters")]
    [InlineData("Szalay-Bobrovniczky Kristóf", "Kristof Szalay Bobrovniczky", "Letters")] // hyphens
    [InlineData("Chay Saing Yun", "Chay Saingyun", "Letters")] // joined words
    [InlineData("Tea Banh", "Tia Banh", "Sound")]
    [InlineData("Tea Seiha", "Tea Siha", "Sound")]
    [InlineData("Vongkham Phommakone", "Vongkham Phommakon", "Sound")]
    [InlineData("Khamliang Outhakaysone", "Khamlieng Outhakaysone", "Sound")]
    [InlineData("Abdeltif Loudyi", "Abdeltif Loudiyi", "Sound")]
    [InlineData("Issa Kamara", "Issa Camara", "Sound")]
    [InlineData("Rem Kann", "Ram Kann", "Sound")]
    [InlineData("Sergueï Kouznetsov", "Sergey Kuznetsov", "Slip")]
    [InlineData("Andreï Chevtchenko", "Andrei Shevchenko", "Sound")]
    [InlineData("Youssef Khelifi", "Yusef Kelifi", "Sound")]
    [InlineData("Rachid Djebbar", "Rashid Jebbar", "Sound")]
    [InlineData("Chansamone Chanyalath", "Chansanmone Channhalat", "Slip")]
    [InlineData("Jean Lefèvre", "Jean Lefevrre", "Sound")]
    [InlineData("Pietro Graziano", "Pietro Gaziano", "Slip")]
    [InlineData("Pichey Sena Tea Banh", "Tea Banh", "Part")]
    [InlineData("Phan Van Giang", "Giang", "Part")]
    [InlineData("P. V. Giang", "Phan Van Giang", "Initials")]
    [InlineData("Phan Van Giang", "Phan Van Minh", "None")]
    [InlineData("Tea Banh", "Tea Seiha", "None")]
    [InlineData("Le Van Hung", "Le Van Hong", "None")] // short words with another letter are other names
    [InlineData("Nguyen Thi Ha", "Thi", "None")] // neither the beginning nor the end
    public void Names_are_as_alike_as(string left, string right, string expected)
    {
        var (one, other) = (new NameForm(PersonName.Of(left)), new NameForm(PersonName.Of(right)));
        Assert.Equal(expected, one.LikenessTo(other).ToString());
        Assert.Equal(expected, other.LikenessTo(one).ToString());
    }

    [Theory]
    [InlineData("banhtea", "teabanh", "banhtea")]
    [InlineData("aab", "aba", "baa")]
    public void All_turns_of_a_text_come_to_one(params string[] turns) =>
        Assert.Single(turns.Select(Rotation.Least).Distinct());

    [Theory]
    [InlineData("giang", "giang", 0)]
    [InlineData("giang", "gaing", 1)] // neighbours changed places
    [InlineData("giang", "gian", 1)]
    [InlineData("giang", "griang", 1)]
    [InlineData("giang", "chien", 3)] // no more than one above what is asked
    public void Slips_are_counted(string left, string right, int expected) => Assert.Equal(expected, Slips.Count(left, right, 2));
}
