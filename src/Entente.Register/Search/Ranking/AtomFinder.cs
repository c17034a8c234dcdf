using System.Runtime.InteropServices;
using Entente.Register.Search.Indexing;
using Entente.Register.Search.Query;

namespace Entente.Register.Search.Ranking;

/// <summary>Finds the atoms of a query in the words of one document.</summary>
internal sealed class AtomFinder(DocumentWords words)
{
    private const int MostCloseness = 50;
    private readonly List<(int Place, int Atom)> places = [];

    /// <summary>Whether the words tell that one of a clause's atoms holds.</summary>
    public bool HasAny(QueryClause clause) => clause.AnyOf.Any(atom => atom.IsTold && !Places(atom, 0).IsEmpty);

    /// <summary>Where an atom begins, in no order.</summary>
    /// <param name="number">By which <see cref="Closeness"/> knows it.</param>
    public ReadOnlySpan<(int Place, int Atom)> Places(QueryAtom atom, int number)
    {
        var first = places.Count;
        var end = atom.Field == QueryField.Title ? words.TitleLength : words.All.Length;
        foreach (var token in atom.Words[0].Tokens) Add(atom, token.Hash, end, number);
        return CollectionsMarshal.AsSpan(places)[first..];
    }

    /// <summary>
    /// How close together the atoms stand that were asked for: hundredths, the more the shorter the shortest stretch that has
    /// them all; 0 where one is missing.
    /// </summary>
    public int Closeness(int atoms)
    {
        if (atoms < 2) return 0;
        places.Sort();
        var (seen, missing, first, best) = (new int[atoms], atoms, 0, int.MaxValue);
        foreach (var (place, atom) in places)
        {
            if (seen[atom]++ == 0) missing--;
            for (; missing == 0; first++)
            {
                best = Math.Min(best, place - places[first].Place + 1);
                if (--seen[places[first].Atom] == 0) missing++;
            }
        }

        return best == int.MaxValue ? 0 : MostCloseness * atoms / Math.Max(atoms, best);
    }

    private void Add(QueryAtom atom, uint hash, int end, int number)
    {
        var all = words.All[..end];
        for (var at = 0; at < all.Length; at++)
        {
            var next = all[at..].IndexOf(hash);
            if (next < 0) return;
            at += next;
            if (Follows(atom, all, at)) places.Add((at, number));
        }
    }

    /// <summary>Whether the rest of a phrase stands behind its first word.</summary>
    private static bool Follows(QueryAtom atom, ReadOnlySpan<uint> all, int at)
    {
        if (at + atom.Words.Length > all.Length) return false;
        for (var i = 1; i < atom.Words.Length; i++)
            if (!atom.Words[i].Is(all[at + i])) return false;
        return true;
    }
}
