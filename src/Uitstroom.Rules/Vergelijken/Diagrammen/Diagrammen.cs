using System.Numerics;

namespace Uitstroom.Rules;

/// <summary>
/// Decision diagrams over variables with finitely many pieces each, with whole numbers as ends. Diagrams are shared and reduced: two functions
/// are equal if and only if they are the same diagram. A diagram is an int: an end is the complement of its value, any other its place.
/// </summary>
/// <remarks>The variables are levels: 0 is looked at first. Not for use by more threads at once.</remarks>
internal sealed class Diagrammen
{
    private const int Begin = 1 << 12;

    private readonly int[] _stukken;
    private readonly int _hoogstens;
    private readonly List<int> _niveaus = [];
    private readonly List<int> _plaatsen = [];
    private readonly List<int> _kinderen = [];
    private readonly List<int> _volgende = [];
    private int[] _bakken = NieuweBakken(Begin);

    // While a split is made its ends are one higher than they will be: 0 says that the piece belongs to another group.
    private readonly Bewerking _hier = new((hier, dan) => hier == 0 ? 0 : dan + 1, (hier, _) => hier == Onwaar ? Eind(0) : null);
    private readonly Bewerking _naast = new((een, twee) => een == 0 ? twee : een, (een, twee) => een == Eind(0) ? twee : twee == Eind(0) ? een : null);
    private readonly Omzetting _klaar = new(waarde => waarde - 1);

    /// <param name="stukken">Per level the number of pieces.</param>
    /// <param name="hoogstens">The most nodes that may be made; past it <see cref="Diagramgrens"/> is thrown.</param>
    public Diagrammen(int[] stukken, int hoogstens)
    {
        _stukken = stukken;
        _hoogstens = hoogstens;
        En = new Bewerking((een, twee) => een & twee, (een, twee) => een == Onwaar || twee == Onwaar ? Onwaar : een == Waar ? twee : twee == Waar || een == twee ? een : null);
        Of = new Bewerking((een, twee) => een | twee, (een, twee) => een == Waar || twee == Waar ? Waar : een == Onwaar ? twee : twee == Onwaar || een == twee ? een : null);
    }

    /// <summary>The diagram of a question that no application answers with yes.</summary>
    public static int Onwaar => ~0;

    /// <summary>The diagram of a question that every application answers with yes.</summary>
    public static int Waar => ~1;

    /// <summary>Both questions are answered with yes.</summary>
    public Bewerking En { get; }

    /// <summary>At least one of the questions is.</summary>
    public Bewerking Of { get; }

    /// <summary>How many variables there are.</summary>
    public int Niveaus => _stukken.Length;

    /// <summary>How many nodes were made.</summary>
    public int Aantal => _niveaus.Count;

    public static int Eind(int waarde) => ~waarde;

    public static bool IsEind(int diagram) => diagram < 0;

    public static int Waarde(int diagram) => ~diagram;

    /// <summary>The level of the variable that it looks at first; past all levels for an end.</summary>
    public int Niveau(int diagram) => diagram < 0 ? _stukken.Length : _niveaus[diagram];

    public int Stukken(int niveau) => _stukken[niveau];

    /// <summary>What is left when the variable of a level has a piece.</summary>
    public int Kind(int diagram, int niveau, int stuk) =>
        diagram < 0 || _niveaus[diagram] != niveau ? diagram : _kinderen[_plaatsen[diagram] + stuk];

    /// <summary>The diagram that looks at a variable and goes on with what belongs to its piece.</summary>
    public int Knoop(int niveau, ReadOnlySpan<int> kinderen)
    {
        if (!kinderen[1..].ContainsAnyExcept(kinderen[0]))
        {
            return kinderen[0];
        }

        var bak = (int)(Mengsel(niveau, kinderen) & (uint)(_bakken.Length - 1));
        for (var knoop = _bakken[bak]; knoop >= 0; knoop = _volgende[knoop])
        {
            if (_niveaus[knoop] == niveau && Zijn(knoop, kinderen))
            {
                return knoop;
            }
        }

        return Voeg(niveau, kinderen, bak);
    }

    /// <summary>The diagram that goes on, per piece of a variable, with what a function gives; those may not look at variables before it.</summary>
    public int Keuze(int niveau, Func<int, int> perStuk)
    {
        Span<int> kinderen = stackalloc int[_stukken[niveau]];
        for (var stuk = 0; stuk < kinderen.Length; stuk++)
        {
            kinderen[stuk] = perStuk(stuk);
        }

        return Knoop(niveau, kinderen);
    }

    /// <summary>As <see cref="Keuze"/>, for diagrams that may look at any variable.</summary>
    public int Splits(int niveau, Func<int, int> perStuk)
    {
        var samen = Eind(0);
        foreach (var groep in Enumerable.Range(0, _stukken[niveau]).ToLookup(perStuk))
        {
            var hier = Keuze(niveau, stuk => groep.Contains(stuk) ? Waar : Onwaar);
            samen = Pas(_naast, Pas(_hier, hier, groep.Key), samen);
        }

        return Zet(_klaar, samen);
    }

    /// <summary>Applies an operation to two diagrams.</summary>
    public int Pas(Bewerking bewerking, int een, int twee)
    {
        if (IsEind(een) && IsEind(twee))
        {
            return Eind(bewerking.Waarde(Waarde(een), Waarde(twee)));
        }

        if (bewerking.Kort(een, twee) is { } kort)
        {
            return kort;
        }

        if (bewerking.Kent(een, twee, out var eerder))
        {
            return eerder;
        }

        var niveau = Math.Min(Niveau(een), Niveau(twee));
        Span<int> kinderen = stackalloc int[_stukken[niveau]];
        for (var stuk = 0; stuk < kinderen.Length; stuk++)
        {
            kinderen[stuk] = Pas(bewerking, Kind(een, niveau, stuk), Kind(twee, niveau, stuk));
        }

        var diagram = Knoop(niveau, kinderen);
        bewerking.Onthoud(een, twee, diagram);
        return diagram;
    }

    /// <summary>Gives every end of a diagram another value.</summary>
    public int Zet(Omzetting omzetting, int diagram)
    {
        if (IsEind(diagram))
        {
            return Eind(omzetting.Waarde(Waarde(diagram)));
        }

        if (omzetting.Kent(diagram, out var eerder))
        {
            return eerder;
        }

        var niveau = Niveau(diagram);
        Span<int> kinderen = stackalloc int[_stukken[niveau]];
        for (var stuk = 0; stuk < kinderen.Length; stuk++)
        {
            kinderen[stuk] = Zet(omzetting, Kind(diagram, niveau, stuk));
        }

        var nieuw = Knoop(niveau, kinderen);
        omzetting.Onthoud(diagram, nieuw);
        return nieuw;
    }

    /// <summary>What is left of a diagram when a variable has a piece.</summary>
    public int Beperk(int diagram, int niveau, int stuk) => Beperk(diagram, niveau, stuk, []);

    private int Beperk(int diagram, int niveau, int stuk, Dictionary<int, int> bekend)
    {
        if (Niveau(diagram) >= niveau)
        {
            return Kind(diagram, niveau, stuk);
        }

        if (!bekend.TryGetValue(diagram, out var beperkt))
        {
            beperkt = Keuze(Niveau(diagram), kind => Beperk(Kind(diagram, Niveau(diagram), kind), niveau, stuk, bekend));
            bekend.Add(diagram, beperkt);
        }

        return beperkt;
    }

    /// <summary>The question whether the end of a diagram is one of some values.</summary>
    public int Is(int diagram, Func<int, bool> welke) => Zet(new Omzetting(waarde => welke(waarde) ? 1 : 0), diagram);

    /// <summary>How many ways to fill in all variables make a question true.</summary>
    public BigInteger Tel(int vraag)
    {
        var bekend = new Dictionary<int, BigInteger>();
        return Tel(vraag, 0, bekend);
    }

    private BigInteger Tel(int vraag, int vanaf, Dictionary<int, BigInteger> bekend)
    {
        if (vraag == Onwaar)
        {
            return BigInteger.Zero;
        }

        var niveau = Niveau(vraag);
        if (!bekend.TryGetValue(vraag, out var aantal))
        {
            aantal = BigInteger.One;
            if (!IsEind(vraag))
            {
                aantal = BigInteger.Zero;
                for (var stuk = 0; stuk < _stukken[niveau]; stuk++)
                {
                    aantal += Tel(Kind(vraag, niveau, stuk), niveau + 1, bekend);
                }
            }

            bekend.Add(vraag, aantal);
        }

        for (var over = vanaf; over < niveau; over++)
        {
            aantal *= _stukken[over];
        }

        return aantal;
    }

    private int Voeg(int niveau, ReadOnlySpan<int> kinderen, int bak)
    {
        if (_niveaus.Count >= _hoogstens)
        {
            throw new Diagramgrens();
        }

        var knoop = _niveaus.Count;
        _niveaus.Add(niveau);
        _plaatsen.Add(_kinderen.Count);
        _kinderen.AddRange(kinderen);
        _volgende.Add(_bakken[bak]);
        _bakken[bak] = knoop;
        if (_niveaus.Count > _bakken.Length)
        {
            Verdubbel();
        }

        return knoop;
    }

    private void Verdubbel()
    {
        _bakken = NieuweBakken(_bakken.Length * 2);
        for (var knoop = 0; knoop < _niveaus.Count; knoop++)
        {
            var kinderen = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_kinderen).Slice(_plaatsen[knoop], _stukken[_niveaus[knoop]]);
            var bak = (int)(Mengsel(_niveaus[knoop], kinderen) & (uint)(_bakken.Length - 1));
            _volgende[knoop] = _bakken[bak];
            _bakken[bak] = knoop;
        }
    }

    private bool Zijn(int knoop, ReadOnlySpan<int> kinderen) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_kinderen).Slice(_plaatsen[knoop], kinderen.Length).SequenceEqual(kinderen);

    private static uint Mengsel(int niveau, ReadOnlySpan<int> kinderen)
    {
        unchecked
        {
            var hash = (uint)niveau * 2654435761u;
            foreach (var kind in kinderen)
            {
                hash = (BitOperations.RotateLeft(hash, 7) ^ (uint)kind) * 2246822519u;
            }

            return hash ^ (hash >> 15);
        }
    }

    private static int[] NieuweBakken(int aantal)
    {
        var bakken = new int[aantal];
        bakken.AsSpan().Fill(-1);
        return bakken;
    }
}
