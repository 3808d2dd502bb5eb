import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* French: texts that are told to ask, asides before a verb, clauses on a subject, those who are counted on, and what is doubted or granted. */

const report = '# Burkina Faso : l’UE réagit à l’enlèvement d’un militant\n\nLa délégation de l’Union européenne s’est dite préoccupée par l’enlèvement du militant Boureima Sanou.\n\n';
const statement = '# Ouganda : déclaration de la porte-parole sur l’arrestation de Grace Achieng\n\nL’UE condamne l’arrestation de Mme Grace Achieng, défenseure des droits de l’homme.\n\n';
const nameless = '# Comores : déclaration sur des arrestations\n\nCinquante militants ont été arrêtés.\n\n';

const reads = (before: string, rows: readonly (readonly [string, string])[]): void => {
  for (const [expected, sentence] of rows) it(`${expected || 'nothing'}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
};

describe('What French texts are told to ask', () => {
  reads(report, [
    ['case investigate', 'Le texte appelle les autorités à tout mettre en œuvre pour retrouver M. Sanou.'],
    ['case release', 'Rien ne justifie sa captivité, indique le communiqué, qui exhorte les autorités à obtenir la libération de M. Sanou.'],
    ['situation respect-rights, case investigate', 'La liberté d’opinion doit être respectée, a-t-elle ajouté, demandant que toute la lumière soit faite sur l’enlèvement de M. Sanou.'],
    ['case release', 'L’UE a condamné jeudi cet enlèvement, rappelant son attachement aux libertés et invitant les autorités à obtenir la libération de M. Sanou.'],
    // A text of others.
    ['', 'Rien ne justifie sa captivité, indique le rapport de la Ligue, qui exhorte ses membres à manifester.'],
  ]);
});

describe('Verbs behind an aside, and clauses on a subject, in French', () => {
  reads(statement, [
    ['case access', 'Nous demandons que Mme Achieng, qui souffre d’hypertension, puisse voir sa famille.'],
    ['case release, situation law', 'Nous réaffirmons que Mme Achieng doit être libérée et qu’il convient d’abroger la loi.'],
    ['case access', 'L’UE demande que Mme Achieng soit, comme elle l’a demandé, examinée par un médecin.'],
    ['case fair-trial', 'L’UE demande que Mme Achieng bénéficie, comme la loi le prévoit, d’un procès équitable.'],
    ['situation protect', 'Les défenseurs doivent être protégés, et non poursuivis.'],
    ['case drop-charges', 'Les charges qui pèsent sur elle doivent être abandonnées.'],
    ['case investigate', 'Les violences dont elle a été victime doivent faire l’objet d’une enquête.'],
    ['case investigate', 'L’UE demande une enquête sur l’agression de Mme Achieng, bâtonnier de Gulu.'],
    ['', 'Les militants leur doivent beaucoup.'],
  ]);
});

describe('Who is counted on, and who is meant, in French', () => {
  reads(statement, [
    ['case release', 'L’UE compte sur les autorités ougandaises pour rendre à Mme Achieng sa liberté.'],
    ['case release', 'Nous demandons aux autorités, pour apaiser les tensions, de libérer Mme Achieng.'],
    ['situation other', 'L’UE exhorte les signataires de l’accord de paix à installer la commission.'],
    ['case investigate, case investigate', 'L’agression de Mme Achieng doit faire l’objet d’une enquête et tout responsable doit rendre des comptes.'],
    ['case investigate, situation investigate', 'L’agression de Mme Achieng doit faire l’objet d’une enquête et tout responsable de crimes contre la presse doit rendre des comptes.'],
  ]);
  reads(nameless, [
    ['case release', 'L’UE demande la libération des cinquante militants.'],
    ['case release', 'L’UE demande la libération des personnes concernées.'],
    ['situation release', 'L’UE demande la libération de tous les militants.'],
  ]);
  it('a headline without an article tells of those in the text', () => {
    const scopes = (title: string): string[] => readingOf(`# ${title}\n\n« Leur place n’est pas en prison », indique la porte-parole de l’UE. Karim Abdelwahab et Noha Seif ont été arrêtés.\n`).reading.recommendations.map(({ scope }) => scope);
    assert.deepEqual(scopes('Égypte : l’UE demande la libération de chercheurs'), ['case']);
    assert.deepEqual(scopes('Égypte : l’UE demande la libération de prisonniers politiques'), ['situation']);
  });
  it('whoever a spokesperson speaks of holds no office', () => {
    const { reading } = readingOf('# Ouganda : déclaration de la porte-parole sur Grace Achieng\n\nLe passeport de Grace Achieng a été confisqué.\n');
    assert.deepEqual(reading.people.map(({ name, role }) => `${name}: ${role}`), ['Grace Achieng: defender']);
    const ill = readingOf('# Déclaration de la porte-parole sur l’état de santé de Chen Guomin\n\nM. Chen Guomin est malade.\n').reading;
    assert.deepEqual(ill.people.map(({ role }) => role), ['defender']);
  });
});

describe('Others beside somebody who is named', () => {
  const threatened = '# Pakistan : déclaration sur des menaces\n\nLes menaces proférées contre Me Nadia Baloch et d’autres avocats sont intolérables. ';
  reads(threatened, [['case protect', 'L’UE demande aux autorités de leur assurer une protection effective.']]);
  reads('# Pakistan : déclaration sur des menaces\n\nMe Nadia Baloch a reçu des menaces. Les avocats sont souvent pris pour cible. ', [['situation protect', 'L’UE demande aux autorités de leur assurer une protection effective.']]);
});

describe('French hedges: what is left to others, granted or doubted once', () => {
  reads(statement, [
    ['deference', 'L’UE reconnaît le droit de l’Ouganda de maintenir l’ordre public, mais celui-ci ne justifie pas tout.'],
    ['case fair-trial, softener', 'L’UE engage le gouvernement à réexaminer le dossier de Mme Achieng, s’il le juge opportun.'],
    ['softener', 'L’UE continuera d’évoquer ces cas avec les autorités ougandaises dans le cadre du dialogue.'],
    ['note-taking', 'L’UE prend acte du verdict, mais relève que les charges n’ont pas été abandonnées.'],
    ['doubt', 'Elle a été arrêtée, apparemment en raison de ses articles.'],
    ['doubt', 'Ces peines risquent d’aggraver encore les tensions.'],
    ['', 'S’il venait à être adopté, ce projet de loi violera le Pacte.'],
    ['', 'D’autres mesures de clémence suivront.'],
    ['', 'Nous avons appris avec consternation la mort en détention de M. Okello.'],
    ['note-taking', 'Nous avons appris avec consternation la condamnation à mort de M. Okello.'],
  ]);
});
