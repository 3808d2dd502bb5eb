import type { Locale } from '../../src/benchmarks/types.js';
import { type MethodPart, surveyMethod } from '../../src/formats/survey-method.js';
import { surveyMethodWords } from '../../src/formats/survey-method-words.js';
import { cataloguePart } from './catalogue-part.js';
import { markdownTable } from './markdown-table.js';
import { tablesPart } from './tables-part.js';

const words = {
  en: { title: 'The survey: what its figures mean', language: 'In French: [survey-method.fr.md](survey-method.fr.md).', made: 'Made by `npm run docs` from the words of the reports; the measures are those of `npm run survey-method`.', use: '`forthright survey FOLDERS…` makes the figures on the command line, “Forthright: Survey…” in the editor. `--format json` lists the files behind each, and `--by statement` what was noted of each.' },
  fr: { title: 'Le relevé : ce que disent ses chiffres', language: 'En anglais : [survey-method.md](survey-method.md).', made: 'Fait par `npm run docs` à partir des mots des rapports ; les mesures sont celles de `npm run survey-method`.', use: '`forthright survey DOSSIERS…` fait les chiffres en ligne de commande, « Forthright : Relevé… » dans l’éditeur. `--format json` liste les fichiers derrière chacun, et `--by statement` ce qui a été noté de chaque déclaration.' },
} as const satisfies Readonly<Record<Locale, object>>;

function markdown(part: MethodPart, counted: string): string {
  switch (part.kind) {
    case 'heading': return `## ${part.text}`;
    case 'text': return part.text;
    case 'list': return part.entries.map((entry) => `- ${entry}`).join('\n');
    // A heading right above says the same.
    case 'table': return [...(part.caption === counted ? [] : [`*${part.caption}*`, '']), markdownTable(part.head, part.rows)].join('\n');
  }
}

/** The page of the documentation on what a survey counts, how sure that is, and what must not be concluded. */
export function methodPage(locale: Locale): string {
  const { title, language, made, use } = words[locale];
  return `# ${title}\n\n${use}\n\n${surveyMethod(locale).map((part) => markdown(part, surveyMethodWords(locale).counted)).join('\n\n')}\n\n${tablesPart(locale)}\n\n${cataloguePart(locale)}\n\n---\n\n${made} ${language}\n`;
}
