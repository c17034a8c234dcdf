using Entente.Facts.Scenes;
using Entente.Grammar;
using Entente.People;

namespace Entente.Facts.Appointments;

/// <summary>The people whom phrases name, leaving out who is meant by a title alone.</summary>
internal static class Named
{
    public static Person? In(Scene scene, IEnumerable<Chunk> phrases) => phrases.Select(phrase => In(scene, phrase)).FirstOrDefault(person => person is not null);

    public static Person? In(Scene scene, Chunk phrase) =>
        phrase.People.Where(mention => mention.HasName).Select(scene.Cast.Who).FirstOrDefault(person => person is { IsTitled: true } or { Words.Length: > 1 });

    /// <summary>The first person named in a range of tokens, with the mention that names them.</summary>
    public static (Person Person, PersonMention Mention)? Between(Scene scene, ParsedSentence sentence, int from, int end)
    {
        foreach (var chunk in sentence.Chunks)
            foreach (var mention in chunk.People)
                if (mention.HasName && mention.First >= from && mention.First < end && scene.Cast.Who(mention) is { } person) return (person, mention);
        return null;
    }
}
