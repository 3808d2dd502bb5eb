import assert from 'node:assert/strict';
import { check } from '../../../../src/check.js';

/* Whole statements of parts that can change places, of which it is known what each adds to the verdicts. */

type Verdict = 'met' | 'partial' | 'missing' | 'not-applicable';

/** A part, and the verdict that it makes where no other part makes a better one. */
interface Part {
  readonly text: string;
  readonly verdict: Verdict;
}

interface Frames {
  readonly title: (matter: string) => string;
  readonly speaker: string;
}

interface Grid {
  readonly language: string;
  readonly frames: readonly Frames[];
  readonly matter: string;
  readonly facts: string;
  readonly terms: readonly Part[];
  readonly onCase: readonly Part[];
  readonly onSituation: readonly Part[];
  /** What stands on the page below the text, and changes nothing. */
  readonly page: readonly string[];
}

const grids: readonly Grid[] = [
  {
    language: 'en',
    frames: [
      { title: (matter) => `Togo: Statement by the Spokesperson on ${matter}`, speaker: 'The European Union' },
      { title: (matter) => `Declaration by the High Representative on behalf of the European Union on ${matter}`, speaker: 'The EU' },
      { title: (matter) => `Local EU Statement on ${matter}`, speaker: 'The EU Delegation' },
      { title: (matter) => `HRC 54 – Item 4 – EU Statement on Togo: ${matter}`, speaker: 'The EU' },
      { title: (matter) => `OSCE Permanent Council No 1412 – EU Statement on ${matter}`, speaker: 'The EU' },
    ],
    matter: 'the detention of Kodjo Lawson and Ama Tettekpoe',
    facts: 'The bloggers Kodjo Lawson and Ama Tettekpoe have been in pre-trial detention in Togo since January.',
    terms: [
      { text: 'This is a matter of concern.', verdict: 'missing' },
      { text: 'Like many other human rights defenders in Togo, Mr Lawson had been threatened for years.', verdict: 'met' },
      { text: 'The EU stands by human rights defenders all over the world.', verdict: 'partial' },
      { text: 'The UN Special Rapporteur on the situation of human rights defenders has visited Togo.', verdict: 'partial' },
      { text: 'The Togolese Coalition of Human Rights Defenders has followed the trial.', verdict: 'partial' },
      { text: 'The EU acts in line with the EU Guidelines on Human Rights Defenders.', verdict: 'missing' },
    ],
    onCase: [
      { text: '', verdict: 'missing' },
      { text: '% calls on the Togolese authorities to release them immediately and unconditionally.', verdict: 'met' },
      { text: '% hopes that the Togolese authorities will release them soon.', verdict: 'partial' },
      { text: 'UN experts have called on the Togolese authorities to release them.', verdict: 'missing' },
    ],
    onSituation: [
      { text: '', verdict: 'missing' },
      { text: '% calls on the Government of Togo to repeal the law on assemblies.', verdict: 'met' },
      { text: '% also reiterates its call for the release of Aliou Barry, detained since 2019.', verdict: 'met' },
      { text: 'Human rights organisations have urged the authorities to repeal the law on assemblies.', verdict: 'missing' },
    ],
    page: [
      '',
      'Read more\n\nEU calls on Guinea to release Sory Camara\n\nRelations between the EU and Togo',
      'Related items\n\nBenin: Statement by the Spokesperson on the release of journalist Ignace Sossa\n\nJoint statement on human rights defenders',
      'Previous article: EU urges Guinea to free lawyer Sory Camara\n\nNext article: EU supports human rights defenders in Benin',
      '02.03.2022 Guinea: EU calls on the authorities to release Sory Camara\n\n01.03.2022 EU supports human rights defenders in Benin',
      'EU calls on Guinea to release human rights defender Sory Camara',
      'Tags: human rights defenders, Togo, freedom of expression',
    ],
  },
  {
    language: 'fr',
    frames: [
      { title: (matter) => `Togo : déclaration du porte-parole sur ${matter}`, speaker: 'L’Union européenne' },
      { title: (matter) => `Déclaration du haut représentant, au nom de l’Union européenne, sur ${matter}`, speaker: 'L’UE' },
      { title: (matter) => `CDH 54 – Point 4 – Déclaration de l’UE sur le Togo : ${matter}`, speaker: 'L’UE' },
    ],
    matter: 'la détention de Kodjo Lawson',
    facts: 'Le blogueur Kodjo Lawson est en détention provisoire au Togo depuis janvier.',
    terms: [
      { text: 'Cette affaire est préoccupante.', verdict: 'missing' },
      { text: 'Comme beaucoup d’autres défenseurs des droits humains au Togo, M. Lawson était menacé depuis des années.', verdict: 'met' },
      { text: 'L’UE se tient aux côtés des défenseurs des droits humains du monde entier.', verdict: 'partial' },
    ],
    onCase: [
      { text: '', verdict: 'missing' },
      { text: '% appelle les autorités togolaises à libérer M. Lawson immédiatement et sans condition.', verdict: 'met' },
      { text: 'Des experts des Nations unies ont appelé les autorités togolaises à libérer M. Lawson.', verdict: 'missing' },
    ],
    onSituation: [
      { text: '', verdict: 'missing' },
      { text: '% appelle le gouvernement togolais à abroger la loi sur les réunions.', verdict: 'met' },
      { text: '% réitère également son appel à la libération d’Aliou Barry, détenu depuis 2019.', verdict: 'met' },
    ],
    page: [
      '',
      'En savoir plus\n\nL’UE appelle la Guinée à libérer Sory Camara\n\nLes relations entre l’UE et le Togo',
      'Article précédent : L’UE exhorte la Guinée à libérer l’avocat Sory Camara',
      '02.03.2022 Guinée : l’UE appelle les autorités à libérer le défenseur des droits humains Sory Camara',
    ],
  },
  {
    language: 'es',
    frames: [
      { title: (matter) => `Honduras: Declaración del portavoz sobre ${matter}`, speaker: 'La Unión Europea' },
      { title: (matter) => `Declaración del Alto Representante, en nombre de la Unión Europea, sobre ${matter}`, speaker: 'La UE' },
    ],
    matter: 'la detención de Mateo Lario',
    facts: 'El bloguero Mateo Lario se encuentra en prisión preventiva en Honduras desde enero.',
    terms: [
      { text: 'Este asunto es preocupante.', verdict: 'missing' },
      { text: 'Como muchos otros defensores de los derechos humanos en Honduras, el Sr. Lario había sido amenazado durante años.', verdict: 'met' },
      { text: 'La UE apoya a los defensores de los derechos humanos de todo el mundo.', verdict: 'partial' },
    ],
    onCase: [
      { text: '', verdict: 'missing' },
      { text: '% pide a las autoridades hondureñas que pongan en libertad al Sr. Lario de inmediato.', verdict: 'met' },
      { text: 'Expertos de las Naciones Unidas han pedido a las autoridades hondureñas que pongan en libertad al Sr. Lario.', verdict: 'missing' },
    ],
    onSituation: [
      { text: '', verdict: 'missing' },
      { text: '% insta al Gobierno de Honduras a derogar la ley de reuniones.', verdict: 'met' },
      { text: '% reitera asimismo su llamamiento a la liberación de Elvira Montes, detenida desde 2019.', verdict: 'met' },
    ],
    page: [
      '',
      'Leer más\n\nLa UE pide a Nicaragua que libere a Julio Sanz\n\nRelaciones entre la UE y Honduras',
      'Artículo anterior: La UE insta a Nicaragua a liberar al abogado Julio Sanz',
      '02.03.2022 Nicaragua: la UE pide la liberación del defensor de los derechos humanos Julio Sanz',
    ],
  },
];

/** Cells that are read wrongly, and why: the list is to stay true. */
const misread: Readonly<Record<string, string>> = {};

interface Cell {
  readonly name: string;
  readonly text: string;
  readonly expected: Readonly<Record<string, Verdict>>;
}

/** Every statement of a grid's text, with the page below it taken in turn. */
function cellsOf({ language, frames, matter, facts, terms, onCase, onSituation, page }: Grid): Cell[] {
  let turn = 0;
  return frames.flatMap(({ title, speaker }, frame) => terms.flatMap((term, ofTerm) => onCase.flatMap((ask, ofCase) => onSituation.map((other, ofSituation) => {
    const below = turn++ % page.length;
    const paragraphs = [`# ${title(matter)}`, facts, term.text, ask.text, other.text, page[below] ?? ''].filter((part) => part !== '');
    return {
      name: `${language} frame ${frame} term ${ofTerm} case ${ofCase} situation ${ofSituation} page ${below}`,
      text: `---\nlanguage: ${language}\n---\n\n${paragraphs.join('\n\n').replaceAll('%', speaker)}\n`,
      expected: { 'hrd-term': term.verdict, 'case-recommendation': ask.verdict, 'situation-recommendation': other.verdict },
    };
  }))));
}

/** What is wrong in a cell, in words; empty where all is right. */
function wrongIn({ text, expected }: Cell): string {
  const { scorecard } = check(text);
  return Object.entries(expected).flatMap(([benchmark, verdict]) => {
    const status = scorecard.benchmarks.find(({ id }) => id === benchmark)?.status;
    return status === verdict ? [] : [`${benchmark} ${status}, not ${verdict}`];
  }).join('; ');
}

describe('Verdicts of whole statements, by their parts', () => {
  for (const grid of grids) {
    it(`are right in ${grid.language}`, () => {
      const wrong = cellsOf(grid).flatMap((cell) => {
        const found = wrongIn(cell);
        const isKnown = misread[cell.name] !== undefined;
        return (found !== '') === isKnown ? [] : [`${cell.name}: ${found === '' ? 'is right after all' : found}`];
      });
      assert.deepEqual(wrong, []);
    });
  }
});
