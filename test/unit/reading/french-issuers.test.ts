import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* Who asks in French: experts and rapporteurs in the past tense and behind quotation marks, countries and their ministers in the third person, and in a statement of the EU nobody but the EU. */

const experts = '# Togo : des experts de l’ONU s’alarment de l’arrestation de Kossi Amouzou\n\nGenève (3 mai 2021) – Des experts des Nations Unies* s’alarment de l’arrestation de M. Kossi Amouzou, défenseur des droits de l’homme.\n\n';
const canada = '# Déclaration de la ministre Lavoie sur l’arrestation de Kossi Amouzou au Togo\n\nDéclaration\n\nLe 3 mai 2021 – Ottawa – Affaires mondiales Canada\n\nLa ministre des Affaires étrangères, l’honorable Geneviève Lavoie, a fait aujourd’hui la déclaration suivante :\n\n« Le Canada déplore l’arrestation de M. Amouzou.\n\n';
const minister = '# Le Ministre Peeters condamne l’arrestation de Kossi Amouzou au Togo\n\nLe Ministre des Affaires étrangères Joris Peeters condamne l’arrestation de M. Amouzou.\n\n';
const eu = '# Togo : déclaration du porte-parole sur l’arrestation de Kossi Amouzou\n\nL’UE condamne l’arrestation de M. Kossi Amouzou, défenseur des droits de l’homme.\n\n';

const told = (before: string, rows: readonly (readonly [string, string])[]): void => {
  for (const [expected, sentence] of rows) it(`${expected || 'nothing'}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
};

describe('What bodies, countries and ministers ask in French statements of their own', () => {
  told(experts, [
    ['case release', 'Des experts des Nations Unies* demandent au gouvernement de libérer M. Amouzou.'],
    ['case release', 'Genève (3 mai 2021) – Des experts de l’ONU demandent la libération de M. Amouzou.'],
    ['case release', 'Les experts ont appelé les autorités à libérer M. Amouzou.'],
    ['case drop-charges', 'La Rapporteuse spéciale a demandé que les charges soient abandonnées.'],
    ['situation law', 'La Haute-Commissaire a condamné ce verdict. Elle a également demandé au gouvernement de réviser la loi.'],
    ['case drop-charges', 'M. Türk a exigé que les charges soient abandonnées.'],
    ['case release', '« Les autorités doivent libérer immédiatement M. Amouzou », ont-ils conclu.'],
    ['', '« Les autorités doivent libérer immédiatement M. Amouzou », lit-on sur un mur.'],
    ['', 'M. Amouzou a demandé un visa.'],
    // What a body is quoted as leaving in doubt is its own.
    ['doubt', 'La loi est nouvelle. « M. Amouzou aurait été battu par des gardiens à Lomé », a dit la Rapporteuse spéciale. La loi ne change rien à cela et nul ne le conteste.'],
  ]);
  told(canada, [
    ['situation law, case release', '« Le Canada demande de nouveau que la loi soit abrogée et que M. Amouzou soit libéré. »'],
    ['case release', '« Le gouvernement du Canada exhorte les autorités à libérer M. Amouzou. »'],
    ['case release', '« La ministre appelle le gouvernement à libérer M. Amouzou. »'],
  ]);
  told(minister, [
    ['case release', 'Le Ministre demande la libération de M. Amouzou.'],
    ['case release', 'Le Ministre des Affaires étrangères appelle les autorités à libérer M. Amouzou.'],
  ]);
  told(eu, [
    ['', 'Le ministre de la Justice demande aux juges de libérer M. Amouzou.'],
    ['', 'Les experts ont demandé que M. Amouzou soit libéré.'],
    ['', 'Elle a demandé que M. Amouzou soit libéré.'],
  ]);
});

describe('Offices and doubts in French', () => {
  it('knows whoever makes a statement by an office of several words', () => {
    const { people } = readingOf(`${canada}La vice-présidente exécutive Lindqvist s’est jointe à elle.`).reading;
    assert.deepEqual(people.map(({ name, role }) => `${name} ${role}`), ['Kossi Amouzou defender', 'Geneviève Lavoie official', 'Lindqvist official']);
  });
  told(eu, [
    ['doubt', 'L’UE s’inquiète des violences signalées avant le scrutin.'],
    ['', 'Seul le respect de ce qui a été promis peut conduire le pays à des élections.'],
    ['softener', 'L’UE demeure engagée, aux côtés du peuple togolais, pour la stabilité du pays.'],
    ['', 'L’UE reste engagée aux côtés des défenseurs des droits de l’homme.'],
    ['situation protect, false-balance', 'L’UE appelle l’ensemble des formations politiques à renoncer à la violence.'],
  ]);
});

describe('French asks of two addressees, and what is no ask', () => {
  told(eu, [
    ['situation respect-rights, situation respect-rights', 'L’UE attend du gouvernement qu’il applique et respecte la Constitution, et des autorités qu’elles respectent les libertés sans intimider, gêner ni entraver les associations.'],
    ['case release, case investigate', 'L’UE attend des autorités qu’elles libèrent M. Amouzou et enquêtent sur son arrestation.'],
    ['situation respect-rights', 'L’UE rappelle aux autorités qu’il leur incombe en premier lieu de garantir la liberté d’expression.'],
    ['case release', 'L’UE insiste également pour que soit libéré M. Amouzou.'],
    ['situation other', 'L’UE en appelle à la modération.'],
    ['', 'Les droits de l’homme leur doivent, en bien des lieux, de grands progrès.'],
  ]);
});
