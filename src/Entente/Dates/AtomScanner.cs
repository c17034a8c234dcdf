using Entente.Text;

namespace Entente.Dates;

/// <summary>Finds the atoms of a range of tokens, from left to right, the longest match first.</summary>
internal sealed class AtomScanner
{
    private readonly DateBook book;
    private readonly DateRoles roles;

    /// <summary>Made once: the search asks it for each token.</summary>
    private readonly FormTree.Search.Check passes;

    public AtomScanner(DateBook book)
    {
        (this.book, roles) = (book, book.Roles);
        passes = Passes;
    }

    /// <summary>The atoms, in the memory of the senses.</summary>
    public List<DateAtom> Scan(scoped ref readonly SenseTable senses)
    {
        var (atoms, search) = (senses.Memory.Atoms, senses.Memory.Search);
        for (var at = senses.First; at < senses.End;)
        {
            if (!senses.At(at).IsEmpty && search.At(book.Forms, in senses, at, passes) is { } match)
            {
                atoms.Add(Filled(senses.Memory.Atom(at, match.End, match.Form.Make), match.Form, match.Senses));
                at = match.End;
            }
            else at++;
        }
        return atoms;
    }

    private DateAtom Filled(DateAtom atom, DateForm form, List<Sense> path)
    {
        foreach (var sense in path) book.Setters[sense.Class]?.Invoke(atom.Fields, sense);
        foreach (var (set, value) in form.Given) set(atom.Fields, value);
        return atom;
    }

    private bool Passes(scoped ref readonly SenseTable senses, DateForm form, int first, int end) =>
        !(form.Lower && senses.Tokens[first].IsCapitalised)
        && WholeNumbers(senses.Tokens, first, end)
        && Neighbours(in senses, form, first, end)
        && !(form.Last && end < senses.End && senses.Tokens[end] is { Kind: not TokenKind.Sign, LinesBefore: 0 })
        && !(form.Uncounted && Counted(in senses, end));

    private static bool Neighbours(scoped ref readonly SenseTable senses, DateForm form, int first, int end)
    {
        foreach (var cls in form.NotAfter)
            if (senses.FindBefore(first, cls) is not null) return false;
        foreach (var cls in form.NotBefore)
            if (senses.Find(end, cls) is not null) return false;
        if (form.After.Length == 0) return true;
        foreach (var cls in form.After)
            if (senses.FindBefore(first, cls) is not null) return true;
        return false;
    }

    /// <summary>Whether the match does not cut a number in two ("10.000", "2 000", "3/4").</summary>
    private static bool WholeNumbers(ReadOnlySpan<Token> tokens, int first, int end)
    {
        if (tokens[first].IsNumber && first > 0)
        {
            var before = tokens[first - 1];
            if (before.IsNumber && (tokens[first].Folded.Length == 3 || before.Folded.Length < 3 && first > 1 && tokens[first - 2].IsNumber)) return false;
            if (first > 1 && Glues(before) && !tokens[first].SpaceBefore && tokens[first - 2].IsNumber && !before.SpaceBefore) return false;
        }
        return !tokens[end - 1].IsNumber || end >= tokens.Length || WholeAtEnd(tokens, end);
    }

    private static bool WholeAtEnd(ReadOnlySpan<Token> tokens, int end)
    {
        var next = tokens[end];
        if (next.Is('%')) return false;
        if (next.IsNumber) return next.Folded.Length != 3;
        return !(Glues(next) && !next.SpaceBefore && end + 1 < tokens.Length && tokens[end + 1] is { IsNumber: true, SpaceBefore: false });
    }

    private static bool Glues(in Token sign) => sign.Is('.') || sign.Is(',') || sign.Is('/') || sign.Is(':');

    /// <summary>Whether what follows is counted by the number: a measure, or a plural noun.</summary>
    private bool Counted(scoped ref readonly SenseTable senses, int end)
    {
        if (end >= senses.End) return false;
        var next = senses.Tokens[end];
        if (senses.Find(end, roles.Measure) is not null) return true;
        if (!next.IsWord || next.IsCapitalised || next.LinesBefore > 0 || next.Folded.Length < 4) return false;
        if (senses.Find(end, roles.Closed) is not null) return false;
        foreach (var ending in book.PluralEndings)
            if (next.Folded.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }
}
