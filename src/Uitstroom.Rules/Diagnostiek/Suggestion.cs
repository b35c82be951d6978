namespace Uitstroom.Rules;

/// <summary>Finds the name that was probably meant: the nearest one by edit distance, silent when nothing is near.</summary>
public static class Suggestion
{
    /// <summary><c>bedoelde u `x`?</c>, or null when no candidate lies within a third of the word's length.</summary>
    /// <param name="word">The word as it was written.</param>
    /// <param name="candidates">What could have been meant.</param>
    public static string? For(string word, IEnumerable<string> candidates)
    {
        var nearest = Nearest(word, candidates);
        return nearest is null ? null : $"bedoelde u `{nearest}`?";
    }

    /// <summary>The nearest candidate, the first one on a tie, or null.</summary>
    /// <inheritdoc cref="For" />
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(candidates);
        // A hostile name may be very long; nothing so long is a typing error.
        if (word.Length > 64)
        {
            return null;
        }

        var limit = Math.Max(1, word.Length / 3);
        string? best = null;
        var bestDistance = limit + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) >= bestDistance)
            {
                continue;
            }

            var distance = Distance(word, candidate);
            if (distance < bestDistance)
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best;
    }

    /// <summary>The optimal string alignment distance: a swap of two neighbours counts as one edit; case does not count.</summary>
    private static int Distance(string left, string right)
    {
        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            rows[i, 0] = i;
        }

        for (var j = 0; j <= right.Length; j++)
        {
            rows[0, j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                var best = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                {
                    best = Math.Min(best, rows[i - 2, j - 2] + 1);
                }

                rows[i, j] = best;
            }
        }

        return rows[left.Length, right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
