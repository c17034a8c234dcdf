namespace Entente.Dates;

/// <summary>All forms of a language in one tree over classes, so that a token tries only what can start there.</summary>
internal sealed class FormTree
{
    private readonly Node root = new();

    public void Add(int[] sequence, DateForm form)
    {
        var node = root;
        foreach (var cls in sequence) node = node.Child(cls);
        node.Forms.Add(form);
    }

    /// <summary>Starts a search that keeps its memory from token to token.</summary>
    public Search Start() => new(root);

    /// <summary>A step of a match: the class taken, and its sense.</summary>
    internal sealed class Search(Node root)
    {
        private readonly List<Sense> path = [];
        private readonly List<Sense> best = [];
        private DateForm? form;
        private int bestEnd;

        /// <summary>Whether a form passes where it matched: form, first token, token after the last.</summary>
        public delegate bool Check(scoped ref readonly SenseTable senses, DateForm form, int first, int end);

        /// <summary>The longest form that matches from a token; null when none does.</summary>
        public (DateForm Form, int End, IReadOnlyList<Sense> Senses)? At(scoped ref readonly SenseTable senses, int token, Check check)
        {
            form = null;
            bestEnd = token;
            Try(root, in senses, token, token, check);
            return form is null ? null : (form, bestEnd, best);
        }

        private void Try(Node node, scoped ref readonly SenseTable senses, int first, int at, Check check)
        {
            foreach (var candidate in node.Forms)
                if (Better(candidate, at) && check(in senses, candidate, first, at)) Keep(candidate, at);
            if (node.Next is null || (at > first && at < senses.End && senses.Tokens[at].LinesBefore > 1)) return;
            foreach (var sense in senses.At(at))
            {
                if (!node.Next.TryGetValue(sense.Class, out var child)) continue;
                path.Add(sense);
                Try(child, in senses, first, at + sense.Length, check);
                path.RemoveAt(path.Count - 1);
            }
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
        public Dictionary<int, Node>? Next { get; private set; }

        public List<DateForm> Forms { get; } = [];

        public Node Child(int cls)
        {
            Next ??= [];
            if (!Next.TryGetValue(cls, out var child)) Next.Add(cls, child = new Node());
            return child;
        }
    }
}
