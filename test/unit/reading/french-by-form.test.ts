import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* Forms in which French asks that no list of words tells; people and cases are invented. */

const before = '---\nlanguage: fr\n---\n# Togo : déclaration du Haut-Commissaire aux droits de l’homme sur l’arrestation de Kossi Amouzou\n\nM. Kossi Amouzou, défenseur des droits de l’homme, a été arrêté à Lomé le 3 mai.\n\n';

describe('French by its forms', () => {
  const rows = [
    // A second verb of asking in the past, and what somebody is told to have said.
    ['case release, situation enabling-space', 'Le Haut-Commissaire a appelé à sa libération et a exhorté les autorités à rouvrir l’espace civique.'],
    ['situation law', 'Le Haut-Commissaire a souligné la nécessité de réviser la loi sur la presse.'],
    ['case drop-charges', 'Le Haut-Commissaire a déclaré que les charges devaient être abandonnées.'],
    ['', 'Sa famille a déclaré que les charges devaient être abandonnées.'],
    ['situation other', 'Le Haut-Commissaire a invité le gouvernement à coopérer avec son Bureau.'],
    // What a pronoun before the verb stands for.
    ['case other', 'Ce jugement est injuste. Nous en demandons l’annulation.'],
    ['situation other', 'Cette loi est injuste. Nous en demandons l’abandon.'],
    // Entries that begin with whoever is asked.
    ['situation law, situation law', 'Nous appelons :\n\n- le gouvernement à retirer ce projet de loi ;\n- le Parlement à abroger la loi sur la presse.'],
    ['situation protect', 'Nous attendons :\n\n- du gouvernement qu’il protège les journalistes.'],
    ['', 'Nous appelons :\n\n- les citoyens à rester calmes.'],
    ['case release', 'Nous réitérons notre demande : que M. Amouzou soit libéré.'],
    ['case other', 'Cette injustice doit être réparée.'],
    ['case other', 'Le jugement est contesté. L’UE demande au gouvernement d’en préciser les motifs.'],
    ['situation respect-rights', 'L’UE demande aux autorités de mettre fin aux arrestations arbitraires.'],
    ['softener', 'Le Haut-Commissaire a salué l’adoption de la loi, mais a dénoncé cette arrestation.'],
    ['doubt', 'Ses gardiens lui refuseraient tout soin.'],
    ['', 'L’UE continuera de soutenir sa famille dans la mesure du possible.'],
  ] as const;
  for (const [said, text] of rows) it(text, () => assert.equal(saidIn(before, text), said));

  it('takes the organisations that ask in a title for nobody of whom something is told', () => {
    assert.equal(saidIn('---\nlanguage: fr\n---\n# Togo : nos organisations demandent la libération de Kossi Amouzou\n\nM. Kossi Amouzou est en prison.\n\n', 'Nous réclamons l’abandon des poursuites.'), 'case drop-charges');
  });

  it('reads what a third State notes in its own statement', () => {
    const title = (who: string): string => `---\nlanguage: fr\n---\n# Togo : ${who} condamne l’arrestation de Kossi Amouzou\n\nM. Kossi Amouzou a été arrêté. ${who[0]?.toUpperCase()}${who.slice(1)} condamne cette arrestation.\n\n`;
    assert.equal(saidIn(title('la Suisse'), 'La Suisse prend note de l’ouverture d’une enquête.'), 'note-taking');
    assert.equal(saidIn(title('le Canada'), 'Le Canada suit de près sa situation.'), 'vague-follow-up');
    assert.equal(saidIn(title('l’Union européenne'), 'Le Canada suit de près sa situation.'), '');
  });

  it('tells a lawyer concerned from the lawyer of somebody', () => {
    const roles = (text: string): string => readingOf(`---\nlanguage: fr\n---\n# Togo : déclaration\n\n${text}\n`).reading.people.map(({ name, role }) => `${name} (${role})`).sort().join(', ');
    assert.equal(roles('L’avocate Afi Mensah reçoit des menaces. L’UE demande que Me Mensah soit protégée.'), 'Afi Mensah (defender)');
    assert.equal(roles('M. Kossi Amouzou est en prison. Ses avocats, Mes Yao Agbeko et Afi Mensah, n’ont pu le voir.'), 'Afi Mensah (other), Kossi Amouzou (defender), Yao Agbeko (other)');
    assert.equal(roles('M. Kossi Amouzou est en prison. Yao Agbeko, qui le défend, ne l’a pas vu. Me Agbeko proteste.'), 'Kossi Amouzou (defender), Yao Agbeko (other)');
    assert.equal(roles('La sœur de M. Kossi Amouzou, Mme Akouvi Amouzou, a porté plainte.'), 'Akouvi Amouzou (other), Kossi Amouzou (defender)');
  });
});
