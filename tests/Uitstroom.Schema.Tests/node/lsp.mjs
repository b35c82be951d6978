// Drives the language server for YAML over stdio, as an editor does. Reads one scenario as JSON from standard input:
// { map, instellingen, documenten: [{ pad, tekst, vragen: [{ soort: 'completion' | 'hover', regel, kolom }] }] }
// and writes per document the diagnostics and the answers. Lines and columns count from 1.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const wacht = 240_000;
const scenario = JSON.parse(readFileSync(0, 'utf8'));
const server = join(dirname(createRequire(import.meta.url).resolve('yaml-language-server/package.json')), 'bin', 'yaml-language-server');
const kind = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
const antwoorden = new Map();
const gemeld = new Map();
let nummer = 0;
let versie = 0; // The server keeps what it parsed per place and version, also after closing.

const stuur = bericht => {
  const tekst = JSON.stringify({ jsonrpc: '2.0', ...bericht });
  kind.stdin.write(`Content-Length: ${Buffer.byteLength(tekst)}\r\n\r\n${tekst}`);
};
const vraag = (method, params) => new Promise((klaar, fout) => {
  const id = ++nummer;
  const klok = setTimeout(() => fout(new Error(`geen antwoord op ${method}`)), wacht);
  antwoorden.set(id, antwoord => { clearTimeout(klok); klaar(antwoord); });
  stuur({ id, method, params });
});

const ontvang = bericht => {
  if (bericht.method === 'workspace/configuration') {
    stuur({ id: bericht.id, result: bericht.params.items.map(item => item.section === 'yaml' ? scenario.instellingen : null) });
  } else if (bericht.method === 'textDocument/publishDiagnostics') {
    gemeld.get(bericht.params.uri)?.(bericht.params.diagnostics);
  } else if (bericht.method && bericht.id !== undefined) {
    stuur({ id: bericht.id, result: null });
  } else if (bericht.id !== undefined) {
    antwoorden.get(bericht.id)?.(bericht.result);
    antwoorden.delete(bericht.id);
  }
};

let buffer = Buffer.alloc(0);
kind.stdout.on('data', deel => {
  buffer = Buffer.concat([buffer, deel]);
  for (;;) {
    const einde = buffer.indexOf('\r\n\r\n');
    if (einde < 0) {
      return;
    }
    const lengte = Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, einde).toString())[1]);
    if (buffer.length < einde + 4 + lengte) {
      return;
    }
    const tekst = buffer.subarray(einde + 4, einde + 4 + lengte).toString();
    buffer = buffer.subarray(einde + 4 + lengte);
    ontvang(JSON.parse(tekst));
  }
});

const plaats = vraag => ({ line: vraag.regel - 1, character: vraag.kolom - 1 });
const tekst = inhoud => inhoud === undefined || inhoud === null ? '' : typeof inhoud === 'string' ? inhoud : Array.isArray(inhoud) ? inhoud.map(tekst).join('\n') : inhoud.value;
const map = pathToFileURL(scenario.map).href;

await vraag('initialize', {
  processId: process.pid,
  rootUri: map,
  workspaceFolders: [{ uri: map, name: 'uitstroom' }],
  capabilities: {
    workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
    textDocument: {
      completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] } },
      hover: { contentFormat: ['markdown', 'plaintext'] },
      publishDiagnostics: {},
    },
  },
});
stuur({ method: 'initialized', params: {} });
stuur({ method: 'workspace/didChangeConfiguration', params: { settings: { yaml: scenario.instellingen } } });
await new Promise(klaar => setTimeout(klaar, 500));

const meldingenVan = uri => new Promise((klaar, fout) => {
  const klok = setTimeout(() => fout(new Error(`geen diagnostics voor ${uri}`)), wacht);
  gemeld.set(uri, lijst => { clearTimeout(klok); gemeld.delete(uri); klaar(lijst); });
});

const uit = [];
for (const document of scenario.documenten) {
  const uri = pathToFileURL(join(scenario.map, document.pad)).href;
  const diagnostics = meldingenVan(uri);
  const begin = Date.now();
  stuur({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: ++versie, text: document.tekst } } });
  const lijst = await diagnostics;
  const gevonden = {
    pad: document.pad,
    duur: Date.now() - begin,
    meldingen: lijst.map(een => ({ regel: een.range.start.line + 1, kolom: een.range.start.character + 1, tekst: een.message })),
    antwoorden: [],
  };
  for (const een of document.vragen ?? []) {
    const antwoord = await vraag(`textDocument/${een.soort}`, { textDocument: { uri }, position: plaats(een) });
    gevonden.antwoorden.push(een.soort === 'hover'
      ? { tekst: tekst(antwoord?.contents), voorstellen: [] }
      : { tekst: '', voorstellen: (antwoord?.items ?? []).map(item => ({ naam: item.label, uitleg: tekst(item.documentation), invoegen: item.textEdit?.newText ?? item.insertText ?? item.label })) });
  }
  // Closing clears the messages: the next document at this place must not take those for its own.
  const gesloten = meldingenVan(uri);
  stuur({ method: 'textDocument/didClose', params: { textDocument: { uri } } });
  await gesloten;
  uit.push(gevonden);
}
await vraag('shutdown', null);
stuur({ method: 'exit' });
console.log(JSON.stringify(uit));
