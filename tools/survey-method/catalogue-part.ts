import type { Locale } from '../../src/benchmarks/types.js';
import { catalogue, type CatalogueRecord } from '../../src/library/catalogue.js';
import { codedRow } from '../../src/survey/coded.js';

const words = {
  en: {
    heading: 'The built-in catalogue',
    opening: (all: number) => `The ${all} statements of the catalogue (\`--catalogue\`) were coded by hand; their texts are not read. Every figure of theirs is the one of their coding: a test compares all, by each dimension and by any two crossed. Kinds of hedges, translations and the days from the event were not coded, and stand in no figure; weak asks count as 2 of 5, clear ones as 4. Where a figure and what its coder noted part:`,
    release: (some: number) => `What is asked for on the case was not noted of ${some}; they stand in no share of releases asked for:`,
    parts: (some: number) => `Of ${some} the coder had only a part of the text; what they do not say may stand in the rest:`,
  },
  fr: {
    heading: 'Le catalogue intégré',
    opening: (all: number) => `Les ${all} déclarations du catalogue (\`--catalogue\`) ont été codées à la main ; leurs textes ne sont pas lus. Chacun de leurs chiffres est celui de leur codage : un test les compare tous, par chaque dimension et par deux croisées. Les types d’atténuations, les traductions et les jours depuis l’événement n’ont pas été codés et ne sont dans aucun chiffre ; les demandes faibles comptent 2 sur 5, les claires 4. Là où un chiffre s’écarte de ce qui a été noté :`,
    release: (some: number) => `Ce qui est demandé sur le cas n’a pas été noté pour ${some} d’entre elles ; elles ne sont dans aucune part de libérations demandées :`,
    parts: (some: number) => `De ${some}, seule une partie du texte était là ; ce qu’elles ne disent pas peut se trouver dans le reste :`,
  },
} as const satisfies Readonly<Record<Locale, object>>;

function listed(said: (some: number) => string, records: readonly CatalogueRecord[]): string {
  return [`- ${said(records.length)}`, ...records.map((record) => `  - ${record.title} (${record.date ?? '–'})`)].join('\n');
}

/** What of the built-in catalogue agrees with its coding, and every statement of which a figure does not. */
export function cataloguePart(locale: Locale): string {
  const { heading, opening, release, parts } = words[locale];
  const all = catalogue();
  return [
    `## ${heading}`, opening(all.length),
    [
      listed(release, all.filter((record) => codedRow(record).isReleaseUnknown === true && (record.event === 'detention' || record.event === 'conviction'))),
      listed(parts, all.filter(({ isWhole }) => !isWhole)),
    ].join('\n'),
  ].join('\n\n');
}
