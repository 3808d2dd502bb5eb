import assert from 'node:assert/strict';
import { check } from '../../../../src/check.js';

/* "There are still hundreds of political prisoners. The EU calls for their release", in statements on somebody named: for the crowd, and for the one only as one of its kind. */

const around = {
  en: '# Statement by the Spokesperson on the sentencing of Pavel Hrynevich\n\nPavel Hrynevich was sentenced on Monday to nine years in prison. ',
  fr: '# Déclaration du porte-parole sur la condamnation de Pavel Hrynevich\n\nPavel Hrynevich a été condamné lundi à neuf ans de prison. ',
  es: '# Declaración del portavoz sobre la condena de Pavel Hrynevich\n\nPavel Hrynevich fue condenado el lunes a nueve años de prisión. ',
} as const;

/** Asserts the scope of the one ask behind each of the sentences, and the verdict on the case. */
function reads(tongue: keyof typeof around, scope: 'case' | 'situation', verdict: string, before: readonly string[], asks: readonly string[]): void {
  const wrong = before.flatMap((told) => asks.map((ask) => `${told} ${ask}`)).filter((text) => {
    const { reading: { recommendations }, scorecard } = check(`${around[tongue]}${text}\n`);
    return recommendations.map((found) => found.scope).join() !== scope || scorecard.benchmarks.find(({ id }) => id === 'case-recommendation')?.status !== verdict;
  });
  assert.deepEqual(wrong, []);
}

describe('Asks behind a crowd of prisoners, in a grid', () => {
  const releases = ['The EU calls for their immediate and unconditional release.', 'We call on the authorities to release them immediately.', 'All of them must be freed.', 'We demand that they be released.'];
  it('are for the crowd', () => reads('en', 'situation', 'partial', ['More than 1,300 political prisoners are held in the country.', 'There are still hundreds of political prisoners in Belarus.', 'Dozens of journalists, lawyers and defenders are in prison for their work.'], releases));
  it('are for the case where nobody is in prison but those of the case, or few are', () => reads('en', 'case', 'met', ['Hundreds of people gathered in front of the court.', 'His brother and his counsel were arrested with him.'], ['We call on the authorities to release him immediately.', 'The EU calls for his release.']));
  it('are for the crowd in French', () => reads('fr', 'situation', 'partial', ['Plus de 1 300 prisonniers politiques sont détenus dans le pays.', 'Des centaines de prisonniers politiques se trouvent encore au Bélarus.', 'Des dizaines de journalistes, d’avocats et de défenseurs sont en prison pour leur travail.'], ['L’UE exige leur libération immédiate et inconditionnelle.', 'Nous appelons les autorités à les libérer immédiatement.']));
  it('are for the crowd in Spanish', () => reads('es', 'situation', 'partial', ['Cientos de presos políticos siguen encarcelados en Nicaragua.', 'Más de mil personas permanecen en prisión por motivos políticos.', 'Decenas de periodistas, abogados y defensores están en prisión por su trabajo.'], ['La UE exige su liberación inmediata e incondicional.', 'Pedimos a las autoridades que los liberen de inmediato.']));
});
