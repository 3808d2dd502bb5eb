import type { Root } from 'hast';
import { h } from 'hastscript';
import * as vscode from 'vscode';
import type { Checked } from '../../check.js';
import { compare } from '../../comparison/index.js';
import { compareView } from '../../formats/compare-view.js';
import { gapFigure, gapStatements } from '../../formats/survey-gaps.js';
import { groupName } from '../../formats/survey-names.js';
import type { Disparity, GapMeasure } from '../../survey/disparities.js';
import type { Group } from '../../survey/figures.js';
import type { SurveyRow } from '../../survey/row.js';
import type { Rows } from '../../survey/rows.js';
import { readPast } from '../compare/past.js';
import type { Pair } from '../compare/side.js';
import { explanation } from '../explanation.js';
import { locale } from '../settings.js';
import { chooseStatement } from './behind.js';
import { button } from './form.js';
import type { Places } from './places.js';

/** A statement whose text is at hand. */
interface Placed {
  readonly row: SurveyRow;
  readonly uri: vscode.Uri;
}

/** One of a gap's groups. */
interface Half {
  readonly name: string;
  readonly all: readonly Placed[];
  /** Which of them is shown. */
  readonly shown: Placed;
}

/**
 * The statements of a group whose texts are at hand, and of them the last that shows best what makes the gap.
 * @param parts the group's statements, those that show it best first
 */
function half(group: Group, parts: Rows, measure: GapMeasure, places: Places): Half | undefined {
  const placed = (rows: Rows): Placed[] => rows.map((row) => ({ row, uri: places.get(row.file) })).filter((each): each is Placed => each.uri !== undefined);
  const all = placed(parts);
  const [first] = all;
  const figureOf = ({ row }: Placed): number => gapFigure(row, measure);
  const [shown] = all.filter((each) => first !== undefined && figureOf(each) === figureOf(first)).sort((a, b) => ((a.row.date ?? '') < (b.row.date ?? '') ? 1 : -1));
  return shown && { name: groupName(group, locale()), all: placed(group.rows), shown };
}

/** Two statements that make a gap, side by side: one of either group. */
export class PairSide implements Pair {
  readonly title = vscode.l10n.t('Two statements side by side');

  private constructor(private left: Half, private right: Half) {}

  /**
   * @param places where the texts are
   * @returns undefined where one of the groups has no text at hand: of what was coded by hand there is none
   */
  static of({ measure, highest, lowest }: Disparity, places: Places): PairSide | undefined {
    const left = half(highest, gapStatements(highest, measure), measure, places);
    const right = half(lowest, gapStatements(lowest, measure).reversed(), measure, places);
    return left && right && new PairSide(left, right);
  }

  async view(): Promise<Root> {
    const [left, right] = await Promise.all([this.left, this.right].map(async ({ name, shown }): Promise<Checked & { name: string }> => ({ name: `${name}: ${shown.row.title}`, ...await readPast(shown.uri) })));
    if (left === undefined || right === undefined) throw new Error('A pair is two statements.');
    const tools = h('div', { className: ['tools'], role: 'toolbar', ariaLabel: this.title }, [
      button('left', vscode.l10n.t('Another of {0}…', this.left.name)), button('right', vscode.l10n.t('Another of {0}…', this.right.name)), button('diff', vscode.l10n.t('Open as a difference')),
    ]);
    const view = compareView(left, right, compare(left, right), { locale: locale(), titleOf: (rule: Parameters<typeof explanation>[0]) => explanation(rule, locale()).title });
    return { type: 'root', children: [tools, view] };
  }

  async press(action: string): Promise<void> {
    if (action === 'left') this.left = await another(this.left);
    else if (action === 'right') this.right = await another(this.right);
    else if (action === 'diff') await vscode.commands.executeCommand('vscode.diff', this.left.shown.uri, this.right.shown.uri, `${this.left.shown.row.title} ↔ ${this.right.shown.row.title}`);
  }
}

/** Asks which other statement of a group is shown. */
async function another(of: Half): Promise<Half> {
  const row = await chooseStatement({ name: of.name, parts: [{ name: '', rows: of.all.map((placed) => placed.row) }] });
  return { ...of, shown: of.all.find((placed) => placed.row === row) ?? of.shown };
}
