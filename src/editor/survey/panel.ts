import type { Element } from 'hast';
import { h } from 'hastscript';
import * as vscode from 'vscode';
import { htmlPage } from '../../formats/html-page.js';
import { askedAgain } from '../../formats/survey-asked.js';
import { loadCharts } from '../../formats/survey-canvas.js';
import { surveyCsv } from '../../formats/survey-csv.js';
import { surveyView, type SurveyViewOptions } from '../../formats/survey-view.js';
import { surveyWords } from '../../formats/survey-words.js';
import { isPressed, type Pressed, type Show } from '../../panel/messages.js';
import { localDay } from '../../statement/calendar.js';
import type { Disparity } from '../../survey/disparities.js';
import { type Survey, survey } from '../../survey/index.js';
import type { Rows } from '../../survey/rows.js';
import type { ComparePanel } from '../compare/panel.js';
import { panelResources, panelShell } from '../compare/shell.js';
import type { Log } from '../log.js';
import { chosen, requestOf, type SurveyChoices } from '../pure/survey-choices.js';
import { locale } from '../settings.js';
import { openBehind, Shown } from './behind.js';
import { type Counted, countedNothing, countFolders, withCatalogue } from './counting.js';
import { Following } from './following.js';
import { button, personList, surveyForm } from './form.js';
import { PairSide } from './pair-side.js';
import { chooseTable, saveReport } from './saving.js';
import type { SurveySources } from './sources.js';

/** Many statements as figures and pictures. There is one such panel; it shows what was last asked for. */
export class SurveyPanel implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private sources: SurveySources = { folders: [], catalogue: false };
  private counted: Counted = countedNothing();
  /** With the catalogue, once it was asked for. */
  private withCatalogue: { readonly counted: Counted; readonly rows: Rows } | undefined;
  private choices: SurveyChoices = {};
  private shown = new Shown(0);
  /** The gaps that are shown, by their names. */
  private gaps = new Map<string, Disparity>();
  private turn = 0;
  private isReady = false;
  /** One counting after the other. */
  private counting = Promise.resolve();
  private readonly following = new Following(() => this.panel?.visible === true, () => { this.countAgain(false).catch((error: unknown) => { this.log.failure('The survey could not be counted again', error); }); });

  /** @param storage where what was counted is kept; undefined without a workspace */
  constructor(private readonly compare: ComparePanel, private readonly extensionUri: vscode.Uri, private readonly storage: vscode.Uri | undefined, private readonly log: Log) {}

  /**
   * Counts statements and shows what they say.
   * @returns what is shown; undefined where the user has stopped it
   */
  async open(sources: SurveySources): Promise<Survey | undefined> {
    const counted = await countFolders(sources.folders, this.storage);
    if (counted === undefined) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Stopped. What was counted is kept: a survey of the same statements goes on from there.'));
      return undefined;
    }
    this.sources = sources;
    this.counted = counted;
    this.choices = {};
    this.panel ??= this.create();
    this.following.follow(sources.folders);
    this.panel.reveal(this.panel.viewColumn ?? vscode.ViewColumn.Active);
    return this.refresh();
  }

  dispose(): void {
    this.following.dispose();
    this.panel?.dispose();
  }

  private create(): vscode.WebviewPanel {
    const title = vscode.l10n.t('Survey of statements');
    const panel = vscode.window.createWebviewPanel('forthright.survey', title, vscode.ViewColumn.Active, { enableScripts: true, enableFindWidget: true, retainContextWhenHidden: true, localResourceRoots: panelResources(this.extensionUri).roots });
    this.isReady = false;
    panel.onDidChangeViewState(() => { this.following.look(); });
    panel.onDidDispose(() => {
      this.following.stop();
      this.panel = undefined;
    });
    panel.webview.onDidReceiveMessage((message: unknown) => {
      if (isPressed(message)) this.take(message).catch((error: unknown) => { this.fail(error); });
    });
    panel.webview.html = panelShell(panel.webview, this.extensionUri, title);
    return panel;
  }

  private fail(error: unknown): void {
    this.log.failure('A button of the survey failed', error);
    void vscode.window.showErrorMessage(vscode.l10n.t('That did not work. The Forthright log says where it failed; it holds no draft text.'));
  }

  private async take(message: Pressed): Promise<void> {
    switch (message.kind) {
      case 'ready': this.isReady = true; break;
      case 'choose': this.choices = chosen(this.choices, message.name, message.value); break;
      case 'press': return this.press(message.action, message.value);
    }
    await this.refresh();
  }

  private async press(action: string, value: string): Promise<void> {
    switch (action) {
      case 'behind': {
        const behind = this.shown.of(value);
        if (behind !== undefined) await openBehind(behind, this.counted.places);
        break;
      }
      case 'pair': {
        const gap = this.gaps.get(value);
        const pair = gap && PairSide.of(gap, this.counted.places);
        if (pair !== undefined) await this.compare.openPair(pair);
        break;
      }
      case 'reset': {
        this.choices = {};
        await this.refresh();
        break;
      }
      case 'again': return this.countAgain(true);
      case 'save-html': return this.saveHtml();
      case 'save-csv': return this.saveCsv();
    }
  }

  /** Counts what has changed, and shows it. @param isAsked whether somebody waits for it */
  private async countAgain(isAsked: boolean): Promise<void> {
    const { sources } = this;
    const counted = this.counting.then(async () => {
      const found = await countFolders(sources.folders, this.storage, isAsked);
      // Something else may be surveyed by now.
      if (found === undefined || this.sources !== sources) return;
      this.counted = found;
      await this.refresh();
    });
    // Who asked is told of what failed; the next begins all the same.
    this.counting = counted.catch(() => undefined);
    await counted;
  }

  private get hasCatalogue(): boolean {
    return this.sources.catalogue || this.choices.catalogue === 'true';
  }

  private rows(): Rows {
    const { counted } = this;
    if (!this.hasCatalogue) return counted.rows;
    if (this.withCatalogue?.counted !== counted) this.withCatalogue = { counted, rows: withCatalogue(counted) };
    return this.withCatalogue.rows;
  }

  private made(): Survey {
    return survey(this.rows(), requestOf(this.choices));
  }

  private async about({ request }: Survey): Promise<Omit<SurveyViewOptions, 'panel'>> {
    return {
      locale: locale(), charts: await loadCharts(), unread: this.counted.unread, date: localDay(new Date()),
      folders: [...this.sources.folders.map(({ name }) => name), ...(this.hasCatalogue ? [vscode.l10n.t('the built-in catalogue')] : [])], asked: askedAgain(request, this.sources.folders.map(({ name }) => name), this.hasCatalogue),
    };
  }

  private async saveHtml(): Promise<void> {
    const made = this.made();
    const { heading, fileName } = surveyWords(locale());
    await saveReport(htmlPage({ title: heading, locale: locale(), main: surveyView(made, await this.about(made)) }), `${fileName}.html`, { HTML: ['html'] });
  }

  private async saveCsv(): Promise<void> {
    const made = this.made();
    const table = await chooseTable(made);
    if (table === undefined) return;
    const { fileName, tables } = surveyWords(locale());
    const name = table === 'figures' ? fileName : `${fileName}-${tables[table].file}`;
    // The language that somebody works in tells best how their spreadsheet reads numbers.
    await saveReport(surveyCsv(made, { table, unread: this.counted.unread, hasDecimalComma: locale() === 'fr' }), `${name}.csv`, { CSV: ['csv'] });
  }

  /** Shows what the choices ask for. */
  private async refresh(): Promise<Survey> {
    const made = this.made();
    const turn = ++this.turn;
    const shown = new Shown(turn);
    const gaps = new Map<string, Disparity>();
    const pairing = (gap: Disparity, name: string): Element => {
      gaps.set(name, gap);
      const pair = PairSide.of(gap, this.counted.places);
      return pair === undefined ? h('p', vscode.l10n.t('The texts of one side are not here, so that no two can be put side by side.')) : h('p', [button('pair', vscode.l10n.t('Two of them side by side'), name)]);
    };
    const main = surveyView(made, { ...await this.about(made), panel: { lead: shown.lead, person: this.choices.person, choosing: personList, pairing } });
    // Something else may be asked for by now.
    if (this.panel === undefined || turn !== this.turn) return made;
    this.shown = shown;
    this.gaps = gaps;
    const form = surveyForm(this.rows(), this.choices, this.sources.catalogue);
    if (this.isReady) await this.panel.webview.postMessage({ kind: 'show', tree: { type: 'root', children: [h('header', [form]), main] } } satisfies Show);
    return made;
  }
}
