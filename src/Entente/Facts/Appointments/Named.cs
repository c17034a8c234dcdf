using Entente.Facts.Scenes;
using Entente.Grammar;
using Entente.People;

namespace Entente.Facts.Appointments;

/// <summary>The people whom phrases name, leaving out who is meant by a title alone.</summary>
internal static class Named
{
    public static Person? In(Scene scene, IReadOnlyList<Chunk> phrases)
    {
        for (var i = 0; i < phrases.Count; i++)
            if (In(scene, phrases[i]) is { } person) return person;
        return null;
    }

    public static Person? In(Scene scene, Chunk phrase)
    {
        for (var i = 0; i < phrase.People.Count; i++)
            if (phrase.People[i].HasName && scene.Cast.Who(phrase.People[i]) is { } person && (person.IsTitled || person.Words.Length > 1)) return person;
        return null;
    }

    /// <summary>The first person named in a range of tokens, with the mention that names them.</summary>
    public static (Person Person, PersonMention Mention)? Between(Scene scene, ParsedSentence sentence, int from, int end)
    {
        for (var i = 0; i < sentence.Chunks.Count && sentence.Chunks[i].First < end; i++)
            foreach (var mention in sentence.Chunks[i].People)
                if (mention.HasName && mention.First >= from && mention.First < end && scene.Cast.Who(mention) is { } person) return (person, mention);
        return null;
    }
}
