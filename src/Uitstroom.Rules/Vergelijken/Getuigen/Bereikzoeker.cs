namespace Uitstroom.Rules;

/// <summary>Which pieces of a fact occur in some application for which a question holds.</summary>
internal static class Bereikzoeker
{
    /// <summary>Per level the pieces that occur; null where every piece does.</summary>
    public static bool[]?[] Zoek(Diagrammen diagrammen, int vraag)
    {
        var stukken = new bool[]?[diagrammen.Niveaus];
        for (var niveau = 0; niveau < stukken.Length; niveau++)
        {
            stukken[niveau] = new bool[diagrammen.Stukken(niveau)];
        }

        var gezien = new HashSet<int>();
        Loop(-1, vraag);
        return stukken;

        void Loop(int boven, int hier)
        {
            // A variable that a path passes over can have any piece.
            for (var over = boven + 1; over < diagrammen.Niveau(hier); over++)
            {
                stukken[over] = null;
            }

            if (Diagrammen.IsEind(hier) || !gezien.Add(hier))
            {
                return;
            }

            var niveau = diagrammen.Niveau(hier);
            for (var stuk = 0; stuk < diagrammen.Stukken(niveau); stuk++)
            {
                var kind = diagrammen.Kind(hier, niveau, stuk);
                if (kind != Diagrammen.Onwaar)
                {
                    if (stukken[niveau] is { } mogelijk)
                    {
                        mogelijk[stuk] = true;
                    }

                    Loop(niveau, kind);
                }
            }
        }
    }
}
