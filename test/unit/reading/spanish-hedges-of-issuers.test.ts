import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* In Spanish, hedges that a body tells of itself in its own statement, in the past or behind "que". */

const hedgesOf = (text: string): string[] => {
  const { reading: { hedges }, words } = readingOf(text);
  return hedges.map(words);
};

function reads(rows: readonly (readonly [string, readonly string[]])[]): void {
  for (const [text, expected] of rows) it(`${String(expected.length)}: ${text}`, () => assert.deepEqual(hedgesOf(text), expected));
}

describe('What a body tells of itself', () => {
  const title = '# CIDH rechaza el cierre de una radio\n\n';
  reads([
    [`${title}La CIDH expresó su confianza en que el tribunal rectifique.`, ['expresó su confianza en que']],
    [`${title}La Comisión observó que las familias huyeron. Al respecto, valoró los esfuerzos realizados; no obstante, solicitó al Estado que adopte medidas.`, ['valoró']],
    ['# La ONU, preocupada por un crimen\n\nEl organismo tomó nota de la respuesta del Gobierno.', ['tomó nota de']],
    // Somebody else's, and nothing that takes praise back.
    [`${title}Su hermana expresó su confianza en que el tribunal rectifique.`, []],
    [`${title}La Comisión valoró los esfuerzos realizados y solicitó al Estado que adopte medidas.`, []],
    ['# La UE rechaza el cierre de una radio\n\nLa CIDH expresó su confianza en que el tribunal rectifique.', []],
  ]);
});

describe('What a body says that it does', () => {
  const title = '# CIDH rechaza el cierre de una radio\n\n';
  reads([
    [`${title}La CIDH reitera que mantendrá su disposición de diálogo con el Gobierno.`, ['mantendrá su disposición de diálogo con']],
    [`${title}La CIDH señaló que seguirá de cerca la situación.`, ['seguirá de cerca la situación']],
    [`${title}La CIDH condena el cierre. Al mismo tiempo, solicita su libertad y reitera que mantendrá su disposición de diálogo con el Gobierno.`, ['mantendrá su disposición de diálogo con']],
    [`${title}Los vecinos dijeron que seguirán de cerca la situación.`, []],
    [`${title}La abogada dijo que seguirá de cerca la situación. El Gobierno reiteró que mantendrá su disposición de diálogo.`, []],
  ]);
});
