// Holds files against schemas. Reads { schemas: { naam: pad }, bestanden: [{ naam, schema, tekst }] } as JSON from standard input and writes per file
// what the schema refuses; a file that is no YAML has one error, at the root.
import Ajv2020 from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';

const opdracht = JSON.parse(readFileSync(0, 'utf8'));
const ajv = new Ajv2020.default({ strict: true, strictTypes: false, strictRequired: false, allErrors: false });
for (const woord of ['errorMessage', 'patternErrorMessage', 'enumDescriptions', 'defaultSnippets', 'doNotSuggest']) {
  ajv.addKeyword(woord);
}
const toetsen = Object.fromEntries(Object.entries(opdracht.schemas).map(([naam, pad]) => [naam, ajv.compile(JSON.parse(readFileSync(pad, 'utf8')))]));
const uit = opdracht.bestanden.map(bestand => {
  const document = parseDocument(bestand.tekst, { version: '1.2' });
  if (document.errors.length > 0) {
    return { naam: bestand.naam, fouten: [document.errors[0].message] };
  }
  const toets = toetsen[bestand.schema];
  return { naam: bestand.naam, fouten: toets(document.toJS()) ? [] : toets.errors.map(fout => `${fout.instancePath} ${fout.keyword}`) };
});
console.log(JSON.stringify(uit));
