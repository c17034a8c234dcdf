using Entente.Register.Identity;
using Entente.Register.Tests.Support;
using Xunit;

namespace Entente.Register.Tests.Identity;

/// <summary>The people of the samples come out as one each, however their names are spelt, and two stay two.</summary>
public sealed class SampleNamesTests(ReadSamples samples) : IClassFixture<ReadSamples>
{
    /// <summary>One person each: the spellings that pages use.</summary>
    private static readonly string[][] People =
    [
        ["Tea Banh", "Tia Banh", "Samdech Pichey Sena Tea Banh"],
        ["Tea Seiha", "Tea Siha"],
        ["Chay Saing Yun", "Chay Saingyun"],
        ["Chansamone Chanyalath", "Chansamone Channhalat", "Chansanmone Chanyalath", "Chansanmone Channhalat"],
        ["Khamliang Outhakaysone", "Khamlieng Outhakaysone"],
        ["Vongkham Phommakone", "Vongkham Phommakon"],
        ["Sengnouan Xayalath"],
        ["Saichay Kommasith"],
        ["Onsi Sensuk"],
        ["Rem Kann", "Ram Kann"],
        ["Hoang Xuan Chien", "Hoàng Xuân Chiến", "Hoàng Xuân Chiên"],
        ["Phan Van Giang", "Phan Văn Giang"],
        ["Abdeltif Loudyi", "Abdeltif Loudiyi"],
        ["Phung Quang Thanh"],
        ["Ngo Xuan Lich"],
        ["Nguyen Chi Vinh"],
        ["Nguyen Tan Cuong"],
        ["Vo Minh Luong"],
        ["Le Duc Thai"],
        ["Neang Phat"],
        ["Vong Pisen"],
        ["Hun Manet"],
        ["Hun Sen"],
    ];

    [Fact]
    public void Each_person_is_one_and_nobody_is_two()
    {
        var identifiers = Identifiers();
        var found = People.Select(spellings => spellings.Select(Folded).Where(identifiers.ContainsKey).SelectMany(s => identifiers[s]).ToHashSet()).ToArray();
        var torn = found.Zip(People).Where(one => one.First.Count > 1).Select(one => one.Second[0]);
        Assert.Empty(torn);
        var told = found.SelectMany(one => one).ToArray();
        Assert.Equal(told.Distinct().Count(), told.Length);
        Assert.True(told.Length > People.Length / 2, "the samples tell of hardly anybody");
    }

    /// <summary>The identifiers under which each spelling stands.</summary>
    private Dictionary<string, HashSet<string>> Identifiers()
    {
        var identifiers = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var files = Directory.GetFiles(Entente.Evaluating.Repository.PathOf("samples"), "*.txt").Select(f => Path.GetFileName(f));
        foreach (var person in files.SelectMany(f => samples.Register.GetPage(f)!.Dispatches).SelectMany(d => d.Claims).SelectMany(c => c.People))
        {
            var name = Folded(person.Name);
            if (!identifiers.TryGetValue(name, out var known)) identifiers.Add(name, known = []);
            known.Add(person.Identifier);
        }

        return identifiers;
    }

    private static string Folded(string name) => string.Join(' ', PersonName.Of(name));
}
