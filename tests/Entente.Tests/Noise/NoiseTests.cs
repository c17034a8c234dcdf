using System.Text;
using Entente.Evaluating;
using Entente.Tests.Codebook;
using Entente.Tests.Reading;
using Xunit;

namespace Entente.Tests.Noise;

/// <summary>
/// The same facts come out of a page whatever it went through on its way: other signs, other lines, other stories
/// around it, a slip. Each noise is put on every French page that is annotated or a sample; over all of them together
/// few facts may be lost, and few invented.
/// </summary>
public sealed class NoiseTests(ITestOutputHelper output)
{
    /// <summary>How many facts the output lists.</summary>
    private const int MostListed = 60;

    private static readonly Lazy<CleanPage[]> Pages = new(() => [.. Stored().Select(Read).Where(page => page.Reading.Dispatches[0].Language == "fr")]);

    public static TheoryData<string> Names => [.. Noise.All.Select(noise => noise.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Noise_takes_few_facts_away_and_brings_few(string name)
    {
        var noise = Noise.All.Single(noise => noise.Name == name);
        var (changed, facts, lost, invented, told) = (0, 0, 0, 0, new StringBuilder());
        foreach (var page in Pages.Value)
        {
            var text = noise.Apply(page, new Random(Seed(page.Name + name)));
            if (text != page.Text) changed++;
            var comparison = Comparison.Of(page, Embedded.Reader.Read(page.Name, text, page.Hints));
            (facts, lost, invented) = (facts + comparison.Facts, lost + comparison.Lost.Count, invented + comparison.Invented.Count);
            foreach (var key in comparison.Lost) told.Append($"\n{page.Name} lost      {key.What}: {key.Quote}");
            foreach (var key in comparison.Invented) told.Append($"\n{page.Name} invented  {key.What}: {key.Quote}");
        }
        var line = $"| {name} | {100.0 * lost / facts:0.0} % | {100.0 * invented / facts:0.0} % | {changed} of {Pages.Value.Length} |";
        output.WriteLine(line);
        output.WriteLine(string.Join('\n', told.ToString().Split('\n').Take(MostListed)));
        Assert.True(lost <= noise.Most * facts && invented <= noise.Most * facts, line);
    }

    private static IEnumerable<StoredPage> Stored()
    {
        string[] own = [.. StoredPage.Below("samples"), .. StoredPage.Below("tests/gold")];
        string[] folders = ["gold/dev", "gold/seeds"];
        var evaluation = Evaluation.Folder is { } root ? folders.Select(folder => Path.Combine(root, folder)).Where(Directory.Exists) : [];
        return [.. own.Select(page => StoredPage.Load(Repository.PathOf(page))), .. evaluation.SelectMany(StoredPage.In)];
    }

    private static CleanPage Read(StoredPage page) =>
        new(page.Name, page.Text, page.Hints, Embedded.Reader.Read(page.Name, page.Text, page.Hints));

    /// <summary>A number for some words, the same on every machine and at every run.</summary>
    private static int Seed(string words) => words.Aggregate(17, (seed, letter) => unchecked(seed * 31 + letter));
}
