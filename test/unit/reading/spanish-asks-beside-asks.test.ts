import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* Asks that stand beside another one, behind a colon, or with a verb of saying between; in words of our own. */

const spanish = '---\nlanguage: es\n---\n';
const before = '# Bolivia: declaración de la portavoz sobre la detención de Rufina Choque\n\nLa Sra. Rufina Choque, defensora de los derechos humanos, fue detenida en Oruro el 3 de mayo.\n\n';

describe('Spanish asks beside others', () => {
  const rows = [
    // Two things stressed.
    ['case protect', 'Recalcamos el valor de la labor que hacen las guardianas del agua y la necesidad de proteger a los testigos.'],
    ['', 'La UE subraya la importancia del diálogo y la necesidad de reformas.'],
    // The preposition of a call, once more.
    ['situation protect, situation protect', 'La UE hace un llamado al cese de la violencia y a un arreglo negociado.'],
    ['situation respect-rights', 'Hacemos un llamado al respeto a los derechos y a la dignidad de todos.'],
    // A verb of saying between two.
    ['situation law, case investigate', 'La UE considera que la ley debe ser revisada y mantiene que los responsables deben ser juzgados.'],
    // Two adjectives behind the noun of a subject that has its article.
    ['case investigate, case investigate', 'Pedimos que se esclarezca este hecho y los autores materiales e intelectuales sean juzgados.'],
    // The article stands for what is asked, for others too.
    ['case release', 'Pedimos su liberación y la de todos los demás presos.'],
    // Of whom it is expected, and before whom one insists.
    ['case release', 'De las autoridades se espera que la liberen.'],
    ['case release', 'Cabe esperar de las autoridades que la liberen.'],
    ['case release', 'La UE insiste ante las autoridades bolivianas en la puesta en libertad de la Sra. Choque.'],
    // Whoever asks is left out.
    ['case release', 'Al Gobierno se le pide que la libere.'],
    ['case investigate', 'A las autoridades se les exige que investiguen su detención.'],
    // An aside behind the noun of a call.
    ['case release', 'Renovamos el llamado, una vez más, a que la liberen.'],
    ['case release, hope', 'La UE está convencida de que las autoridades la liberarán.'],
    ['situation law', 'La UE se suma a quienes piden que se archive el proyecto de ley.'],
  ] as const;
  for (const [expected, sentence] of rows) it(`reads ${expected || 'nothing'}: ${sentence}`, () => assert.equal(saidIn(spanish + before, sentence), expected));

  it('reads what is asked of those who stand before a colon', () => {
    const list = 'Hacemos un llamado urgente a:\n\n- El Poder Judicial: para que ordene su libertad inmediata y respete los plazos legales.\n- Al Congreso de la República: que apruebe la ley y que proteja a los jueces.\n- Que la provincia termine las obras y derogue el decreto.\n';
    const { reading: { recommendations }, words } = readingOf(spanish + before + list);
    assert.deepEqual(recommendations.map((ask) => `${ask.addressee ?? '-'}: ${words(ask)}`), [
      'judiciary: El Poder Judicial: para que ordene su libertad inmediata',
      'judiciary: respete los plazos legales',
      'parliament: Al Congreso de la República: que apruebe la ley',
      'parliament: que proteja a los jueces',
      '-: Que la provincia termine las obras',
      '-: derogue el decreto',
    ]);
  });

  it('reads what a State holds that must be done, in a statement of its own', () => {
    const sentence = 'Chile lamenta la muerte de tres manifestantes y sostiene que estos casos deben ser investigados.';
    const asks = (title: string): string[] => readingOf(`${spanish}# ${title}\n\n${sentence}`).reading.recommendations.map(({ scope, ask }) => `${scope} ${ask}`);
    assert.deepEqual(asks('Gobierno de Chile expresa su preocupación por la situación en Panamá'), ['case investigate']);
    assert.deepEqual(asks('Declaración de la portavoz de la UE sobre las protestas en Panamá'), []);
  });

  it('knows who speaks for a body of the United Nations', () => {
    const { reading: { people } } = readingOf(`${spanish}# La ONU-DH condena el asesinato de Lino Mamani\n\nLa ONU-DH condena el asesinato del defensor Lino Mamani. “Es un crimen atroz”, dijo Maite Soler Ibarra, Representante de la ONU-DH en Bolivia.`);
    assert.deepEqual(people.map(({ name, role }) => `${name} ${role}`), ['Lino Mamani defender', 'Maite Soler Ibarra official']);
  });
});
