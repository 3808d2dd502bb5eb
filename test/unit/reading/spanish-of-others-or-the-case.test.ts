import assert from 'node:assert/strict';
import { saidIn } from './said-in.js';

/* Whom an ask is for: everybody, others than those of the case, or these; in words of our own. */

const spanish = '---\nlanguage: es\n---\n';
const before = '# Camerún: declaración de la portavoz sobre la detención de Odile Ngo\n\nLa abogada Odile Ngo, defensora de los derechos humanos, fue detenida el 3 de mayo en Yaundé.\n\n';
const onLaw = '# Camerún: declaración de la portavoz sobre la ley de asociaciones\n\nLa UE lamenta que el Parlamento haya aprobado la ley.\n\n';

describe('Spanish asks for everybody, for others, and for those of the case', () => {
  const rows = [
    // One's own rights are everybody's.
    ['situation respect-rights', 'Es esencial que cada ciudadano pueda ejercer sus derechos.'],
    ['situation respect-rights', 'Es imprescindible que todos puedan hacer uso de sus derechos y libertades.'],
    // By nobody, to those of the case.
    ['case respect-rights, case protect', 'Pedimos a Camerún que respete los derechos de la Sra. Ngo, velando por que nadie la torture ni la maltrate.'],
    ['situation other', 'Los diputados deberían poder ejercer su mandato sin que nadie los intimide.'],
    // Others are freed by a measure.
    ['situation release, hope', 'La UE desea que la medida devuelva cuanto antes la libertad a los demás presos políticos del país.'],
    // Without a subject, and denied.
    ['case protect', 'No debe ser hostigada por su trabajo.'],
  ] as const;
  for (const [expected, sentence] of rows) it(`reads ${expected}: ${sentence}`, () => assert.equal(saidIn(spanish + before, sentence), expected));

  const told = [
    ['case fair-trial, case protect', 'Preocupan a la UE las recientes detenciones de defensores de los derechos humanos. Esperamos que las autoridades les garanticen un proceso público y que velen por su integridad física.'],
    ['situation fair-trial', 'Preocupan a la UE las detenciones de defensores de los derechos humanos. Esperamos que las autoridades les garanticen un proceso público.'],
  ] as const;
  for (const [expected, sentence] of told) it(`reads ${expected} in a statement on a law: ${sentence}`, () => assert.equal(saidIn(spanish + onLaw, sentence), expected));
});
