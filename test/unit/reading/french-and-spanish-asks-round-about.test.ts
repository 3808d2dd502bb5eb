import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* French and Spanish asks without a verb of asking, in reports whose verbs of saying are many, and what looks like them: what money is for, who must go back to prison. */

const news = '# La UE condena el ataque contra Rosa Ixmata\n\nLa portavoz de la UE condenó el ataque contra la periodista Rosa Ixmata.\n\n';
const declaracion = '# Honduras: declaración de la portavoz sobre el ataque contra Rosa Ixmata\n\nLa UE condena el ataque contra la periodista Rosa Ixmata.\n\n';
const nouvelles = '# L’UE condamne l’attaque contre Kodjo Agbavon\n\nLa porte-parole de l’UE a condamné l’attaque contre le journaliste Kodjo Agbavon.\n\n';
const communique = '# Togo : déclaration de la porte-parole sur l’attaque contre Kodjo Agbavon\n\nL’UE condamne l’attaque contre le journaliste Kodjo Agbavon.\n\n';

const told = (before: string, rows: readonly (readonly [string, string])[]): void => {
  for (const [expected, sentence] of rows) it(`${expected || 'nothing'}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
};
const asksOf = (text: string): string[] => {
  const { reading: { recommendations }, words } = readingOf(text);
  return recommendations.map(words);
};

describe('What is indispensable to some end, and what follows from what was said', () => {
  told(declaracion, [
    ['case investigate', 'Investigaciones prontas e imparciales son indispensables para castigar a los autores del ataque.'],
    ['case investigate', 'Pesquisas imparciales son necesarias para que los autores del ataque respondan ante los jueces.'],
    ['case investigate', 'Una investigación imparcial es indispensable para que los autores del ataque sean castigados.'],
    ['situation law', 'Se hace necesaria una revisión de la ley.'],
    ['case investigate', 'De ahí la necesidad de que las autoridades investiguen el ataque.'],
    ['', 'El diálogo es indispensable para avanzar.'],
    ['', 'Un diálogo sincero es esencial para hallar una salida.'],
    ['', 'Su labor es esencial para que haya democracia.'],
  ]);
  told(news, [['case investigate', 'Apuntó que una investigación imparcial es indispensable para esclarecer el ataque.']]);
  told(communique, [
    ['case investigate', 'Une enquête impartiale est indispensable pour que les auteurs de l’attaque soient punis.'],
    ['case investigate', 'D’où la nécessité pour les autorités d’enquêter sur cette attaque.'],
    ['case investigate', 'Une enquête rapide est attendue des autorités.'],
    ['', 'Le dialogue est indispensable pour avancer.'],
  ]);
  told(nouvelles, [['case investigate', 'Elle a ajouté qu’une enquête impartiale est indispensable pour faire la lumière sur cette attaque.']]);
});

describe('What reports tell in French and Spanish with other verbs', () => {
  it('are known by verbs of repeating and adding', () => {
    assert.deepEqual(asksOf('La Unión Europea (UE) reafirmó este viernes su «honda inquietud» por el acoso a las familias.\n\nEl alto representante indicó que la Unión Europea ha instado al régimen cubano a «respetar los derechos de los cubanos».'), ['instado al régimen cubano a «respetar los derechos de los cubanos']);
  });
  it('are reports though what was said is told in the present', () => {
    assert.deepEqual(asksOf('Tras condenar la muerte de Rosa Ixmata, la vocera de la Unión Europea señaló que los ataques son motivo de inquietud.\nAgregó que la UE toma nota de la instrucción dada.\nPor ello, hizo votos para que las autoridades guatemaltecas protejan a los sindicalistas.\nRecordó que la Unión Europea mantiene su compromiso.'), ['hizo votos para que las autoridades guatemaltecas protejan a los sindicalistas']);
  });
  it('end before the help verb of the next one', () => {
    assert.deepEqual(asksOf(`${news}La UE ha pedido la liberación de Rosa Ixmata, y ha instado al Gobierno a respetar la ley.`), ['pedido la liberación de Rosa Ixmata', 'instado al Gobierno a respetar la ley']);
    assert.deepEqual(asksOf(`${nouvelles}L’UE a demandé la libération de Kodjo Agbavon et a exhorté le gouvernement à respecter la loi.`), ['demandé la libération de Kodjo Agbavon', 'exhorté le gouvernement à respecter la loi']);
  });
  told(news, [
    ['case release, hope', 'La Delegación de la UE en la isla deseó que las autoridades la liberen.'],
    ['case release', 'El organismo que vela por los intereses de la UE en la isla pidió que la liberen.'],
    ['case release', 'La portavoz juzgó por ello "imperativo" que la liberen.'],
    // On another day, and by others.
    ['', 'La UE exigió entonces su liberación.'],
    ['', 'Por otro lado, Vigía Andes difundió una nota para reclamar que la liberen.'],
    ['', '«Estas penas privan a la gente del derecho a decir lo que piensa y a reclamar mejoras», señaló la portavoz.'],
  ]);
  told(nouvelles, [
    ['case release', 'Elle a exprimé le souhait que M. Agbavon soit libéré.'],
    ['case release', 'Elle a réclamé en outre « la libération » de M. Agbavon.'],
    ['situation protect', 'Elle a jugé fondamental que le gouvernement protège les journalistes.'],
    ['', 'L’UE avait alors exigé sa libération.'],
    ['', 'L’UE a alors exigé sa libération.'],
  ]);
});

describe('What looks like an ask', () => {
  told(news, [
    // Telephone calls, and calls.
    ['', 'La UE expresa su inquietud por las familias que reciben llamadas anónimas.'],
    ['case release', 'La UE reitera su llamada a la liberación de Rosa Ixmata.'],
    ['', 'La ayuda de 3 millones de euros debe servir para comprar vacunas.'],
    ['', 'La reportera tendrá que regresar al penal de mujeres.'],
    ['', 'Es por esa razón que la editora y reportera de 57 años tendrá que regresar al penal.'],
    ['case release', 'La UE insta a Honduras a liberar a Rosa Ixmata, tomando en consideración su estado de salud.'],
    ['', 'La ministra saludó su labor, invitándola al foro de las reporteras.'],
    ['situation law', 'La UE invita al Congreso a revisar la ley.'],
  ]);
  told(nouvelles, [
    ['', 'Ce montant doit permettre l’achat de vaccins.'],
    ['', 'Le militant doit retourner en prison lundi.'],
    ['', 'Celui-ci doit dès lors prendre des médicaments chaque jour.'],
    ['', 'La ministre a salué ce travail en l’invitant à la conférence des rédactrices.'],
    ['case release', 'L’UE appelle le Togo à libérer M. Agbavon, prenant également en considération sa santé.'],
    ['case investigate', 'Les auteurs de l’attaque devront comparaître devant la justice.'],
    ['situation respect-rights', 'L’UE appelle le Togo à appliquer dans toutes ses dispositions la Convention contre la torture.'],
  ]);
  told('# Togo: statement by the Spokesperson on the attack on Kodjo Agbavon\n\nThe EU condemns the attack on Kodjo Agbavon.\n\n', [
    ['case investigate', 'Hence the need for the authorities to investigate this attack.'],
    ['', 'The grant must allow for repairs.'],
    ['', 'The activist must go back to jail.'],
    ['case release', 'The EU calls on Togo to release Mr Agbavon, taking into account his health.'],
  ]);
});
