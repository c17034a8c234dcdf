namespace Entente.Dates;

/// <summary>All forms of a language in one tree over classes, so that a token tries only what can start there.</summary>
internal sealed class FormTree
{
    private readonly Node root = new();

    /// <summary>The states that the classes of a first word lead to, by class: most words start no date.</summary>
    private Node?[] first = [];

    public void Add(int[] sequence, DateForm form)
    {
        var node = root;
        foreach (var cls in sequence) node = node.Child(cls);
        node.Forms.Add(form);
        if (sequence[0] >= first.Length) Array.Resize(ref first, Math.Max(sequence[0] + 1, 2 * first.Length));
        first[sequence[0]] = root.Next(sequence[0]);
    }

    /// <summary>A search, which keeps its memory from token to token.</summary>
    internal sealed class Search
    {
        private readonly List<Sense> path = [];
        private readonly List<Sense> best = [];
        private DateForm? form;
        private int bestEnd;

        /// <summary>Whether a form passes where it matched: form, first token, token after the last.</summary>
        public delegate bool Check(scoped ref readonly SenseTable senses, DateForm form, int first, int end);

        /// <summary>The longest form of a tree that matches from a token; null when none does.</summary>
        public (DateForm Form, int End, List<Sense> Senses)? At(FormTree tree, scoped ref readonly SenseTable senses, int token, Check check)
        {
            form = null;
            bestEnd = token;
            foreach (var sense in senses.At(token))
                if (sense.Class < tree.first.Length && tree.first[sense.Class] is { } node) Take(sense, node, in senses, token, token, check);
            return form is null ? null : (form, bestEnd, best);
        }

        private void Try(Node node, scoped ref readonly SenseTable senses, int first, int at, Check check)
        {
            foreach (var candidate in node.Forms)
                if (Better(candidate, at) && check(in senses, candidate, first, at)) Keep(candidate, at);
            if (node.IsLast || (at > first && at < senses.End && senses.Tokens[at].LinesBefore > 1)) return;
            foreach (var sense in senses.At(at))
                if (node.Next(sense.Class) is { } child) Take(sense, child, in senses, first, at, check);
        }

        private void Take(in Sense sense, Node node, scoped ref readonly SenseTable senses, int first, int at, Check check)
        {
            path.Add(sense);
            Try(node, in senses, first, at + sense.Length, check);
            path.RemoveAt(path.Count - 1);
        }

        private bool Better(DateForm candidate, int end) =>
            form is null || end > bestEnd || (end == bestEnd && candidate.Order < form.Order);

        private void Keep(DateForm candidate, int end)
        {
            (form, bestEnd) = (candidate, end);
            best.Clear();
            best.AddRange(path);
        }
    }

    internal sealed class Node
    {
        /// <summary>The classes that may follow, few as they are, and the states that they lead to.</summary>
        private readonly List<(int Class, Node Node)> next = [];

        public List<DateForm> Forms { get; } = [];

        public bool IsLast => next.Count == 0;

        public Node? Next(int cls)
        {
            foreach (var (known, node) in next)
                if (known == cls) return node;
            return null;
        }

        public Node Child(int cls)
        {
            if (Next(cls) is { } known) return known;
            var child = new Node();
            next.Add((cls, child));
            return child;
        }
    }
}
