using Entente.Register.Search;

namespace Entente.Fuzz.Targets;

/// <summary>The query is asked of a register that holds a page.</summary>
internal static class QueryTarget
{
    public static void Run(byte[] input)
    {
        var found = SampleRegister.Register.Search(new SearchQuery { Text = Pieces.Text(input), FunctionWords = SampleRegister.SmallWords });
        Expect.That(found.Hits.All(hit => hit is not null), "a hit is missing");
    }
}
