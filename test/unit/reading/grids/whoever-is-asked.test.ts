import assert from 'node:assert/strict';
import { check } from '../../../../src/check.js';

/* Whoever can free somebody, by name, office or place, in each form of asking: one ask, addressed to them, that makes the verdict on the case. */

const around = {
  en: '# Statement by the Spokesperson on the detention of Amina Saleh\n\nThe human rights defender Amina Saleh was arrested on Monday. ',
  fr: '# Déclaration du porte-parole sur la détention d’Amina Saleh\n\nLa défenseure des droits de l’homme Amina Saleh a été arrêtée lundi. ',
  es: '# Declaración del portavoz sobre la detención de Amina Saleh\n\nLa defensora de derechos humanos Amina Saleh fue detenida el lunes. ',
} as const;

/** Asserts it of each form with each of those who are asked in the place of `*`; `join` writes articles as the language does. */
function addresses(tongue: keyof typeof around, forms: readonly string[], asked: readonly string[], join: (text: string) => string = (text) => text): void {
  const wrong = forms.flatMap((form) => asked.map((who) => join(form.replace('*', who)))).filter((sentence) => {
    const { reading: { recommendations }, scorecard } = check(`${around[tongue]}${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}\n`);
    return recommendations.length !== 1 || recommendations[0]?.addressee === undefined || scorecard.benchmarks.find(({ id }) => id === 'case-recommendation')?.status !== 'met';
  });
  assert.deepEqual(wrong, []);
}

describe('Whoever is asked, in a grid', () => {
  it('is found in English', () => addresses('en', [
    'The EU calls on * to release Amina Saleh immediately.', '* must release Amina Saleh immediately.', 'It is for * to release Amina Saleh immediately.', 'The EU demands that * release Amina Saleh immediately.',
  ], ['the Kremlin', 'the Belarusian side', 'the National Security Service', 'those holding her', 'her captors', 'the Transitional Council', 'the Cabinet', 'the Crown Prince', 'the Standing Committee', 'the ruling party', 'Minsk', 'Baku']));
  it('is found before “for” in English', () => addresses('en', ['The EU asks * for the immediate release of Amina Saleh.'], ['President Orlov', 'the Ministry of Justice', 'the Minister of the Interior', 'the Prosecutor General’s Office', 'the Court of Appeal', 'the Governor of Osh', 'Prime Minister Okoye']));
  it('is found in French', () => addresses('fr', [
    'L’UE appelle * à libérer immédiatement Amina Saleh.', '* doit libérer immédiatement Amina Saleh.', 'L’UE exige que * libère immédiatement Amina Saleh.',
  ], ['le Kremlin', 'la partie bélarusse', 'l’Agence nationale de renseignement', 'le Conseil militaire de transition', 'le prince héritier', 'Minsk', 'Bamako'], (text) => text.replaceAll(' à le ', ' au ')));
  it('is found in Spanish', () => addresses('es', [
    'La UE insta a * a liberar de inmediato a Amina Saleh.', '* debe liberar de inmediato a Amina Saleh.', 'Corresponde a * liberar de inmediato a Amina Saleh.', 'La UE exige que * libere de inmediato a Amina Saleh.',
  ], ['el Kremlin', 'la parte china', 'el oficialismo', 'la alcaldía', 'el partido gobernante', 'el Sistema Penitenciario', 'Managua', 'La Habana'], (text) => text.replaceAll(' a el ', ' al ')));
});
