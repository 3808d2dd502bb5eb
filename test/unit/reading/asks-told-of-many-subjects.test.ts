import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* By whom a report tells that something was asked: the EU with its Member States, its ministers and offices, at whatever hour. */

const lead = '# EU condemns arrest of lawyer in Togo\n\nThe European Union on Tuesday condemned the arrest of lawyer Ama Koffi.';
const tete = "# L'UE condamne l'arrestation d'une avocate au Togo\n\nL'Union européenne a condamné mardi l'arrestation de l'avocate Ama Koffi.";
const cabeza = '# La UE condena la detención de una abogada en Perú\n\nLa Unión Europea condenó el martes la detención de la abogada Ana Duarte.';

const rows: readonly (readonly [text: string, asks: number])[] = [
  [`${lead}\n\nThe EU and its member states called for her release.`, 1],
  [`${lead}\n\nThe EU and its 27 member states urged Togo to free her.`, 1],
  [`${lead}\n\nThe EU and its critics urged Togo to free her.`, 0],
  [`${lead}\n\nEU foreign ministers urged Togo to free her.`, 1],
  [`${lead}\n\nForeign ministers of the region urged Togo to free her.`, 0],
  [`${lead}\n\nThe EU office in Lomé urged Togo to free her.`, 1],
  [`${lead}\n\nThe EU’s Lomé office called on the government to let her go.`, 1],
  [`${lead}\n\nHer law office urged Togo to free her.`, 0],
  [`${lead}\n\nLast night the European Union urged Togo to free her.`, 1],
  [`${lead}\n\nLast month the European Union urged Togo to free her.`, 0],
  ['# EU voices concern over arrest of lawyer in Togo\n\nThe EU message of concern came two days after lawyer Ama Koffi was arrested. The European Union urged Togo to free her.', 1],
  ['# EU condemns arrest of lawyer in Togo\n\nEuropean Commissioner Jens Thal spoke after meeting Ama Koffi. “We expect a proper investigation,” Thal said.', 1],
  ['# Arrest of lawyer in Togo\n\nPolice commissioner Jens Thal spoke after meeting Ama Koffi. “We expect a proper investigation,” Thal said.', 0],
  [`${lead}\n\n“She must be released,” said Anna Lund, chair of Parliament’s human rights subcommittee.`, 1],
  [`${lead}\n\n“She must be released,” the EU mission posted on Wednesday.`, 1],
  [`${tete}\n\nL'UE et ses États membres ont appelé à sa libération.`, 1],
  [`${cabeza}\n\nLa UE y sus Estados miembros pidieron su liberación.`, 1],
];

describe('Asks told of many subjects', () => {
  for (const [text, expected] of rows) it(text.split('\n\n').at(-1) ?? '', () => { assert.equal(readingOf(`${text}\n`).reading.recommendations.length, expected); });
});
