import assert from 'node:assert/strict';
import { readStatement } from '../../../src/statement/index.js';
import { tells, writtenLanguage } from '../../../src/statement/language.js';

describe('writtenLanguage', () => {
  const cases: readonly (readonly [expected: string, text: string])[] = [
    ['en', 'The European Union calls on the authorities of the country to release her immediately and to drop all of the charges against her.'],
    ['fr', 'L’Union européenne appelle les autorités du pays à libérer immédiatement la défenseure des droits humains et à abandonner toutes les charges retenues contre elle.'],
    ['es', 'La Unión Europea insta a las autoridades del país a que pongan en libertad de inmediato a la defensora de los derechos humanos y retiren todos los cargos contra ella.'],
    ['ru', 'Европейский союз призывает власти страны немедленно освободить правозащитницу и снять с неё все обвинения, которые были выдвинуты против неё в прошлом году.'],
    ['de', 'Die Europäische Union fordert die Behörden des Landes auf, die Menschenrechtsverteidigerin unverzüglich freizulassen und alle Anklagen gegen sie fallen zu lassen.'],
  ];
  for (const [expected, text] of cases) it(`${expected}: ${text}`, () => assert.equal(writtenLanguage(undefined, text), expected));

  it('is told of each of them alone as beside all the others', () => {
    for (const [expected, text] of cases) for (const language of ['en', 'fr', 'es', 'ru', 'de']) assert.equal(tells(language, text), language === expected, `${language}: ${text}`);
    // English words amid those of another script.
    const mixed = `${'Европейский союз призывает власти страны немедленно освободить правозащитницу. '.repeat(6)}To be or not to be, that is the question of this and that, and of the others who have been there.`;
    assert.deepEqual(['en', 'ru'].map((language) => tells(language, mixed)), [false, true]);
  });

  it('lets the front matter speak first', () => assert.equal(writtenLanguage('fr', 'The European Union calls on the authorities.'), 'fr'));

  it('is English for a few words', () => assert.equal(writtenLanguage(undefined, 'Bonjour à tous'), 'en'));

  it('is told of a title alone', () => {
    const titles = ['Bélarus : déclaration du porte-parole sur la condamnation d’Alena Varanetskaïa', 'Declaración del Portavoz sobre el juicio contra los dos abogados por el que se les detuvo', 'Statement by the Spokesperson on the murder of Juan de la Cruz y Mota'];
    assert.deepEqual(titles.map((title) => writtenLanguage(undefined, title)), ['fr', 'es', 'en']);
    assert.equal(writtenLanguage(undefined, 'Haïti : Déclaration de la porte-parole sur les attaques contre la presse'), 'fr');
  });

  it('is told of a few sentences in which no English function word stands', () => {
    const drafts = ['Recurso reparar esa injusticia. Exigimos a Minsk que cumpla los compromisos adquiridos en la Convención Europea.', '# Declaración local conjunta sobre la detención del periodista Ramiro Tzul\n\nCiudad de Guatemala, 3 de abril de 2023', '# Declaración local de la UE sobre la detención de D. Celso Nsue\n\nBata, 2 de mayo de 2022'];
    assert.deepEqual(drafts.map((draft) => writtenLanguage(undefined, draft)), ['es', 'es', 'es']);
    assert.equal(writtenLanguage(undefined, 'Honduras: Berta del Río arrested'), 'en');
  });

  it('is told of a statement, front matter apart', () => {
    assert.equal(readStatement('---\nlanguage: pl\n---\nWitamy.').written, 'pl');
    assert.equal(readStatement('---\nlanguage: pl\n---\nWitamy.').language, 'en');
  });
});
