using Microsoft.Playwright;

namespace Uitstroom.Browser.Tests;

/// <summary>An open page with everything that it wrote to the console and asked of the network.</summary>
internal sealed class Blad : IAsyncDisposable
{
    public Blad(IPage pagina)
    {
        Pagina = pagina;
        pagina.Console += (_, bericht) => Console.Add($"{bericht.Type}: {bericht.Text}");
        pagina.PageError += (_, fout) => Console.Add($"error: {fout}");
        pagina.Request += (_, vraag) => Vragen.Add(vraag.Url);
    }

    public IPage Pagina { get; }

    public List<string> Console { get; } = [];

    public List<string> Vragen { get; } = [];

    public async ValueTask DisposeAsync() => await Pagina.Context.DisposeAsync();
}
