namespace Entente.Register.Search.Words;

/// <summary>
/// Brings the forms of a French word to one stem, blind to diacritics: the Snowball algorithm for French over plain letters.
/// </summary>
/// <remarks>
/// After Martin Porter's published algorithm (https://snowballstem.org/algorithms/french/stemmer.html). Endings are compared
/// without their accents, so that a text that lost its accents gives the same stems; left out are the endings that only an
/// accent tells from others (-èrent beside <em>différent</em>, -ât beside <em>État</em>, -îmes beside <em>régimes</em>).
/// </remarks>
internal static class FrenchStemmer
{
    private const string Vowels = "aeiouy";
    private const string KeepS = "aious";
    private const string BeforeOux = "bhjlnp";

    /// <summary>Stems a folded word in place, and tells how long the stem is.</summary>
    public static int Stem(Span<char> word)
    {
        MarkConsonants(word);
        var stem = new Stemming(word);
        if (!stem.RemoveStandard() && !stem.RemoveVerbInI() && !stem.RemoveVerb()) stem.RemoveResidue();
        stem.TurnLastY();
        stem.UndoubleLast();
        var letters = word[..stem.Length];
        foreach (ref var letter in letters) letter = char.ToLowerInvariant(letter);
        return stem.Length;
    }

    /// <summary>Vowels that sound as consonants become capitals, which are no vowels: <em>jouer</em>, <em>yeux</em>, <em>quand</em>.</summary>
    private static void MarkConsonants(Span<char> word)
    {
        for (var i = 0; i + 1 < word.Length; i++)
        {
            var next = word[i + 1];
            if (IsVowel(word[i]))
            {
                var isBetween = i + 2 < word.Length && IsVowel(word[i + 2]);
                if (next == 'y' || (next is 'u' or 'i' && isBetween)) word[i + 1] = char.ToUpperInvariant(next);
                if (word[i] == 'y' && IsVowel(word[i + 1])) word[i] = 'Y';
            }
            else if (word[i] == 'q' && next == 'u')
            {
                word[i + 1] = 'U';
            }
        }
    }

    private static bool IsVowel(char letter) => Vowels.Contains(letter);

    /// <summary>A word while its endings are taken off.</summary>
    private ref struct Stemming
    {
        private readonly Span<char> word;
        private readonly int verb;
        private readonly int first;
        private readonly int second;

        public Stemming(Span<char> word)
        {
            this.word = word;
            Length = word.Length;
            verb = VerbRegion(word);
            first = AfterSyllable(0);
            second = AfterSyllable(first);
        }

        public int Length { get; private set; }

        public bool RemoveStandard()
        {
            if (FrenchEndings.Standard.Longest(word[..Length]) is not { } ending) return false;
            var at = Length - ending.Length;
            switch (ending.Act)
            {
                case Act.Remove: return Cut(at >= second, at);
                case Act.RemoveNoun: return Cut(at >= second, at) && AfterNoun();
                case Act.RemoveAdverb: return Cut(at >= verb, at) && AfterAdverb();
                case Act.RemoveQuality: return Cut(at >= second, at) && AfterQuality();
                case Act.RemoveAdjective: return Cut(at >= second, at) && AfterAdjective();
                case Act.RemoveOrReplace: return Cut(at >= second, at) || Put(at >= first, at, ending.With);
                case Act.RemoveVerbal: return Cut(at >= first && at > 0 && !IsVowel(word[at - 1]), at);
                case Act.Replace: return Put(at >= second, at, ending.With);
                case Act.ReplaceAnywhere: return Put(true, at, ending.With);
                case Act.ReplaceInFirst: return Put(at >= first, at, ending.With);
                case Act.ReplaceOux: return Put(at > 0 && BeforeOux.Contains(word[at - 1]), at, ending.With);
                case Act.ReplaceParticiple: Put(at >= verb, at, ending.With); return false;
                default: Cut(at > verb && IsVowel(word[at - 1]), at); return false; // What is left is a verb's form.
            }
        }

        public bool RemoveVerbInI()
        {
            if (FrenchEndings.VerbInI.Longest(Verb) is not { } ending) return false;
            var at = Length - ending.Length;
            return Cut(at > verb && !IsVowel(word[at - 1]), at);
        }

        public bool RemoveVerb()
        {
            if (FrenchEndings.Verb.Longest(Verb) is not { } ending) return false;
            var at = Length - ending.Length;
            if (ending.Act == Act.RemoveNoun) return Cut(at >= second, at);
            if (ending.Act == Act.RemoveWithE && at > verb && word[at - 1] == 'e') at--;
            return Cut(true, at);
        }

        public void RemoveResidue()
        {
            if (Length > 1 && word[Length - 1] == 's' && !KeepS.Contains(word[Length - 2])) Length--;
            if (FrenchEndings.Residue.Longest(Verb) is not { } ending) return;
            var at = Length - ending.Length;
            if (ending.Act == Act.RemoveNoun) Cut(at >= second && at > verb && word[at - 1] is 's' or 't', at);
            else Put(true, at, ending.With);
        }

        public readonly void TurnLastY()
        {
            if (Length > 0 && word[Length - 1] == 'Y') word[Length - 1] = 'i';
        }

        public void UndoubleLast()
        {
            if (FrenchEndings.Doubled.Longest(word[..Length]) is not null) Length--;
        }

        /// <summary>Where endings of verbs may stand.</summary>
        private readonly Span<char> Verb => Length > verb ? word[verb..Length] : [];

        private static int VerbRegion(ReadOnlySpan<char> word)
        {
            if (word.Length > 2 && IsVowel(word[0]) && IsVowel(word[1])) return 3;
            if (FrenchEndings.OpeningLength(word) is var opening and > 0) return opening;
            for (var i = 1; i < word.Length; i++)
                if (IsVowel(word[i])) return i + 1;
            return word.Length;
        }

        /// <summary>The place after the first consonant that follows a vowel.</summary>
        private readonly int AfterSyllable(int from)
        {
            var i = from;
            while (i < word.Length && !IsVowel(word[i])) i++;
            while (i < word.Length && IsVowel(word[i])) i++;
            return Math.Min(i + 1, word.Length);
        }

        private bool Cut(bool may, int at)
        {
            if (may) Length = at;
            return may;
        }

        private bool Put(bool may, int at, string with)
        {
            if (!may) return false;
            with.CopyTo(word[at..]);
            Length = at + with.Length;
            return true;
        }

        private readonly bool EndsWith(string ending) => word[..Length].EndsWith(ending, StringComparison.Ordinal);

        private bool CutIfInSecond(string ending) => EndsWith(ending) && Cut(Length - ending.Length >= second, Length - ending.Length);

        /// <summary>What stands before <em>-ation</em>.</summary>
        private bool AfterNoun()
        {
            if (EndsWith("ic") && !CutIfInSecond("ic")) Put(true, Length - 2, "iqU");
            return true;
        }

        /// <summary>What stands before <em>-ement</em>.</summary>
        private bool AfterAdverb()
        {
            var at = Length - 3;
            if (EndsWith("iv") && CutIfInSecond("iv")) CutIfInSecond("at");
            else if (EndsWith("eus") && !CutIfInSecond("eus")) Put(at >= first, at, "eux");
            else if (EndsWith("abl") || EndsWith("iqU")) Cut(at >= second, at);
            else if (EndsWith("ier") || EndsWith("Ier")) Put(at >= verb, at, "i");
            return true;
        }

        /// <summary>What stands before <em>-ité</em>.</summary>
        private bool AfterQuality()
        {
            if (EndsWith("abil") && !CutIfInSecond("abil")) Put(true, Length - 4, "abl");
            else if (EndsWith("ic") && !CutIfInSecond("ic")) Put(true, Length - 2, "iqU");
            else CutIfInSecond("iv");
            return true;
        }

        /// <summary>What stands before <em>-if</em>.</summary>
        private bool AfterAdjective() => !CutIfInSecond("at") || AfterNoun();
    }
}
