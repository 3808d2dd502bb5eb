import assert from 'node:assert/strict';
import { check } from '../../../../src/check.js';
import type { Reading } from '../../../../src/reading/types.js';
import { counted, type Looked } from '../../counted.js';

/* Fixes of long drafts: how often they look at words, sentences, paragraphs and what was read, not how long that takes. */

function watch(reading: Reading, looked: Looked): void {
  const { statement } = reading;
  const replace = (of: object, names: readonly string[]): void => {
    for (const name of names) Object.defineProperty(of, name, { value: counted(Reflect.get(of, name) as readonly unknown[], looked) });
  };
  for (const { plain } of statement.paragraphs) replace(plain, ['tokens', 'sentences']);
  replace(reading, ['recommendations', 'hedges', 'people', 'counted', 'toldTwice']);
  replace(statement, ['paragraphs']);
}

/** How often the fixes of a draft look at what it holds. */
function looksFor(text: string): number {
  const { reading, findings } = check(text, { once: true });
  const looked = { times: 0 };
  watch(reading, looked);
  assert.ok(findings.some(({ fixes }) => fixes.length > 0), text.slice(0, 200));
  return looked.times;
}

const titles = {
  en: 'Honduras: Statement by the Spokesperson on the trial of Iria Montoro',
  fr: 'Honduras : déclaration de la porte-parole sur le procès d’Iria Montoro',
  es: 'Honduras: declaración de la portavoz sobre el juicio contra Iria Montoro',
};

/** What stands in drafts hundreds of times: sentences, by language. */
const sentences: Readonly<Record<keyof typeof titles, readonly string[]>> = {
  en: [
    'The EU hopes that the authorities will release her.',
    'We welcome the reforms of the courts, while fully respecting the independence of judges.',
    'The EU takes note of the fact that the trial has begun.',
    'We will continue to follow the case closely.',
    'She was reportedly beaten.',
    'The authorities should consider releasing her.',
    'The charges against her must be dropped.',
    'We are concerned by recent incidents.',
  ],
  fr: [
    'L’UE espère que les autorités la libéreront.',
    'L’UE forme le vœu qu’un geste d’apaisement puisse intervenir et que cesse la violence.',
    'L’UE prend note du fait que le procès a commencé.',
    'Nous continuerons de suivre de près cette affaire.',
    'Elle aurait été battue.',
    'Les autorités devraient envisager de la libérer.',
    'Les poursuites contre elle doivent être abandonnées.',
    'Nous sommes préoccupés par les récents incidents.',
  ],
  es: [
    'La UE espera que las autoridades la liberen.',
    'La UE confía en que se aclare su caso y en que cese la violencia.',
    'La UE toma nota de que el juicio ha comenzado.',
    'Seguiremos de cerca su caso.',
    'Ella habría sido golpeada.',
    'Las autoridades deberían considerar liberarla.',
    'Los cargos contra ella deben ser retirados.',
    'Nos preocupan los recientes incidentes.',
  ],
};

/** Each so often that a draft is too long to be read again for a fix. */
const often = 45;

describe('Fixes look at four times as long a draft about four times as often', () => {
  for (const language of ['en', 'fr', 'es'] as const) for (const [where, join] of [['paragraph', ' '], ['draft of as many paragraphs', '\n\n']] as const) {
    it(`of one ${where} (${language})`, () => {
      const draft = (times: number): string => `# ${titles[language]}\n\n${Array.from({ length: times }, () => sentences[language].join(join)).join(join)}\n`;
      const [one, four] = [looksFor(draft(often)), looksFor(draft(4 * often))];
      assert.ok(four < 5.5 * one, `${one} looks, then ${four}`);
    });
  }
});
