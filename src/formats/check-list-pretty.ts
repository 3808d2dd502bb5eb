import type { Locale } from '../benchmarks/types.js';
import { type CheckListItem, checkListSections, type ItemState } from '../publish/check-list/types.js';
import { checkListWords, outcomeOf } from '../publish/check-list/words.js';
import { linesOf } from '../statement/position.js';
import type { ListedFile } from './check-list-json.js';
import { wrapped } from './columns.js';
import type { Paint } from './paint.js';
import { visible } from './visible.js';
import { reportWords } from './words.js';

const signs: Readonly<Record<ItemState, string>> = { open: '✖', done: '✔', 'set-aside': '–' };
const margin = '        ';

export interface CheckListPrettyOptions {
  readonly paint: Paint;
  readonly locale: Locale;
  /** Columns of the terminal. */
  readonly width: number;
}

/** The check-list of a statement as people read it: what is open with its place, what is done in short. */
export function checkListPretty({ file, text, list }: ListedFile, { paint, locale, width }: CheckListPrettyOptions): string {
  const words = checkListWords(locale);
  const { severity: severities } = reportWords(locale);
  const lines = linesOf(text);
  const colours = { error: paint.red, warning: paint.yellow, info: paint.blue };
  const colourOf = ({ state, severity }: CheckListItem): Paint[keyof Paint] => (state === 'done' ? paint.green : state === 'set-aside' ? paint.dim : colours[severity]);
  const row = (item: CheckListItem): string[] => {
    const { state, severity, title, detail, findings, place } = item;
    const at = place && state === 'open' ? lines.positionAt(place.start) : undefined;
    const behind = [
      ...(state === 'open' ? [severities[severity]] : [words.states[state]]),
      ...(findings > 1 ? [words.findings(findings)] : []),
      ...(at === undefined ? [] : [`${at.line}:${at.column}`]),
    ].join(', ');
    const said = detail === '' ? [] : wrapped(visible(detail), Math.max(22, width - margin.length)).map((line) => `${margin}${line}`);
    return [`      ${colourOf(item)(`${signs[state]} ${visible(title)}`)}  ${paint.dim(behind)}`, ...said];
  };
  const said = [paint.bold(paint.underline(visible(file))), `  ${list.open === 0 && list.isJudged ? paint.green(outcomeOf(list, words)) : paint.bold(outcomeOf(list, words))}`];
  if (!list.isJudged) said.push(`  ${paint.yellow(words.notJudged)}`);
  for (const section of checkListSections) {
    const items = list.items.filter((item) => item.section === section);
    if (items.length === 0) continue;
    said.push('', `    ${words.sections[section]}`);
    // Twenty benchmarks that are met would hide the two that are not.
    const met = section === 'wording' ? items.filter(({ state }) => state === 'done') : [];
    said.push(...items.filter((item) => !met.includes(item)).flatMap(row));
    if (met.length > 0) said.push(`      ${paint.green(`${signs.done} ${words.met(met.length)}`)}`);
  }
  return `${said.join('\n')}\n\n`;
}
