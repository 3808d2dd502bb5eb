import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* What is asked for stands before the words that ask, which point back to it; and other orders of words. */

const before = '# Togo : déclaration du porte-parole sur l’arrestation de Kossi Amouzou\n\nM. Kossi Amouzou, défenseur des droits de l’homme, a été arrêté à Lomé le 3 mai.\n\n';

describe('French asks that stand before the words that ask', () => {
  const rows = [
    // Clauses, infinitives and nouns before the words that ask.
    ['case release, situation law', 'Que M. Amouzou soit libéré et que la loi sur la presse soit abrogée : voilà ce que nous demandons aux autorités togolaises.'],
    ['case release, case drop-charges, situation law', 'Que M. Amouzou soit libéré, que les charges soient levées et que la loi sur la presse soit révisée, c’est ce que l’UE attend du gouvernement.'],
    ['case release, case drop-charges', 'Libérer M. Amouzou et abandonner les charges : voilà ce que l’UE attend du gouvernement.'],
    ['case release, situation law', 'La libération de M. Amouzou et l’abrogation de la loi sur la presse : voilà ce que nous réclamons.'],
    // What asks by itself is asked once.
    ['case release', 'M. Amouzou doit être libéré sans délai : c’est ce que l’UE attend des autorités.'],
    ['case release', 'M. Amouzou doit être libéré sans délai : nous y exhortons le gouvernement.'],
    ['case release', 'M. Amouzou doit être libéré sans délai, et nous l’exigeons.'],
    ['case release', 'M. Amouzou doit être libéré sans délai, demande la délégation.'],
    ['case release, case investigate', 'Il faut que M. Amouzou soit libéré et qu’une enquête soit ouverte, ce à quoi l’UE engage vivement les autorités.'],
    ['case release, case access', 'L’UE demande que M. Amouzou soit libéré ; elle l’exhorte à laisser ses avocats le voir.'],
    // Clefts.
    ['case release', 'C’est la libération de M. Amouzou que nous demandons.'],
    ['case release, case drop-charges', 'C’est à la libération de M. Amouzou et à l’abandon des charges que l’UE appelle.'],
    ['situation law', 'La révision de la loi sur la presse est une autre mesure à laquelle nous appelons les autorités.'],
    ['', 'M. Amouzou est un homme que nous admirons.'],
    // The subject behind the verb.
    ['case release', 'Aussi l’UE demande-t-elle que M. Amouzou soit libéré.'],
    ['case release', 'Aussi la délégation attend-elle des autorités qu’elles libèrent M. Amouzou.'],
    ['case release', 'Aussi insistons-nous auprès des autorités pour que M. Amouzou soit libéré.'],
    ['', 'Aussi les voisins demandent-ils que M. Amouzou soit libéré.'],
    // A negation that denies nothing.
    ['situation respect-rights', 'L’UE n’en appelle pas moins les autorités à respecter la liberté d’expression.'],
    ['case release', 'L’UE n’en demande pas moins que M. Amouzou soit libéré.'],
    ['case fair-trial', 'Il leur est également recommandé de rejuger M. Amouzou.'],
    ['case release', 'L’UE exige d’une seule voix la libération de M. Amouzou.'],
    ['case release, hope', 'L’UE forme aussi le vœu d’une libération prochaine de M. Amouzou.'],
    ['case release, hope', 'L’UE se dit confiante dans la libération prochaine de M. Amouzou.'],
    // A class of people beside somebody who is named.
    ['case release, situation release', 'L’UE demande aux autorités de libérer M. Kossi Amouzou, de même que l’ensemble des journalistes emprisonnés pour leurs opinions.'],
    ['case release, situation release', 'L’UE attend des autorités qu’elles libèrent M. Kossi Amouzou et, avec lui, tous les défenseurs emprisonnés pour leurs opinions.'],
    ['vague-follow-up', 'L’évolution de ce dossier est suivie avec une grande attention par la délégation.'],
  ] as const;
  for (const [expected, sentence] of rows) it(sentence, () => assert.equal(saidIn(before, sentence), expected));

  const asked = [
    ['government', 'M. Amouzou doit être libéré sans délai : nous y exhortons le gouvernement.'],
    ['authorities', 'Que M. Amouzou soit libéré : voilà ce que nous demandons aux autorités.'],
    ['authorities', 'Aux autorités togolaises, nous demandons la libération de M. Amouzou.'],
  ] as const;
  for (const [value, sentence] of asked) it(`${value}: ${sentence}`, () => assert.deepEqual(readingOf(before + sentence).reading.recommendations.map(({ addressee }) => addressee), [value]));
});
