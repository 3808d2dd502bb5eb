import * as vscode from 'vscode';
import { baseNameOf } from '../../../config/paths.js';
import type { ImportOutcome } from '../../../formats/import-report.js';
import { isProblem } from '../../../library/files.js';
import { Importer, type Outcome } from '../../../library/import/importer.js';
import { readyStatement } from '../../../library/import/index.js';
import { KnownStatements } from '../../../library/import/known.js';
import type { Given, Told } from '../../../library/import/types.js';
import type { Workbench } from '../../commands/command.js';
import { faultName } from '../../file-faults.js';
import { isUnchanged } from '../../saved-files.js';
import { tried } from '../files.js';
import { askAbout } from './asking.js';
import { mayFetch } from './confirming.js';
import { knownIn } from './known-in.js';
import { fileReason, reasonText } from './reasons.js';
import type { ImportSource } from './source.js';
import { writeNew } from './writing.js';

/** Word documents with pictures are this large, in bytes; what no statement comes in is larger. */
const largestFile = 10_000_000;

type Imported = Extract<Outcome, { readonly outcome: 'imported' }>;

/** One import into a folder of past statements. */
export class ImportRun {
  /** What came of each, as it will be told. */
  readonly outcomes: ImportOutcome[] = [];
  wasCancelled = false;
  /** The pages that feeds name and do not have. */
  private readonly named: string[] = [];
  private readonly unsure: { imported: Imported; told: Told }[] = [];
  private known: KnownStatements | undefined;
  /** What is known before of what is being imported. */
  private told: Told = {};

  constructor(private readonly workbench: Pick<Workbench, 'net' | 'log'>, private readonly folder: vscode.Uri) {}

  /** Imports, asks whether what feeds only name is fetched too, and asks about what is not sure. */
  async over(sources: readonly ImportSource[]): Promise<void> {
    await this.take(sources);
    if (this.named.length > 0 && this.workbench.net !== undefined && !this.wasCancelled && await mayFetch(this.named)) {
      const pages = this.named.splice(0);
      this.forget(pages);
      await this.take(pages.map((address) => ({ kind: 'address', address })));
    }
    await this.ask();
  }

  /** The files that were imported, in the library's folder. */
  get files(): readonly vscode.Uri[] {
    return this.outcomes.flatMap((each) => (each.outcome === 'imported' ? [vscode.Uri.joinPath(this.folder, each.file)] : []));
  }

  private async take(sources: readonly ImportSource[]): Promise<void> {
    await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Past statements'), cancellable: true }, async (progress, token) => {
      const stop = new AbortController();
      token.onCancellationRequested(() => { stop.abort(); });
      if (this.known === undefined) progress.report({ message: vscode.l10n.t('reading what is there') });
      const known = this.known ??= await knownIn(this.folder, stop.signal);
      const importer = new Importer(known, {
        net: this.workbench.net, follow: false, signal: stop.signal,
        write: (fileName, text) => writeNew(this.folder, fileName, text),
        report: (outcome) => { this.report(outcome); },
      });
      for (const [at, source] of sources.entries()) {
        if (importer.isCancelled) break;
        progress.report({ message: vscode.l10n.t('imported {0} of {1}', at, sources.length), increment: at === 0 ? 0 : 100 / sources.length });
        await this.takeOne(source, importer);
      }
      this.wasCancelled ||= importer.isCancelled;
    });
  }

  /** Whatever goes wrong with one, the next is taken. */
  private async takeOne(source: ImportSource, importer: Importer): Promise<void> {
    this.told = source.told ?? {};
    try {
      if (source.kind === 'address') await importer.fetch(source.address, source.told);
      else {
        const given = source.kind === 'file' ? await this.read(source.uri) : { name: source.name, bytes: new TextEncoder().encode(source.text), contentType: 'text/plain; charset=utf-8', ...(source.address !== undefined && { address: source.address }) };
        if (given !== undefined) await importer.take(given, source.told);
      }
    } catch (error) {
      this.workbench.log.failure('Something could not be imported', error);
      this.outcomes.push({ outcome: 'failed', from: nameOf(source), message: vscode.l10n.t('could not be imported; the Forthright log says where it failed') });
    }
  }

  private async read(uri: vscode.Uri): Promise<Given | undefined> {
    const about = await tried(vscode.workspace.fs.stat(uri));
    const name = vscode.workspace.asRelativePath(uri);
    if (!isProblem(about) && about.size > largestFile) {
      this.report({ outcome: 'failed', from: name, problem: { problem: 'too-large', size: about.size, limit: largestFile } });
      return undefined;
    }
    const bytes = isProblem(about) ? about : await tried(vscode.workspace.fs.readFile(uri));
    if (!isProblem(bytes)) return { name, bytes };
    this.outcomes.push({ outcome: 'failed', from: name, message: fileReason(bytes) });
    return undefined;
  }

  private report(outcome: Outcome): void {
    if (outcome.outcome !== 'failed') {
      this.outcomes.push(outcome);
      if (outcome.outcome === 'imported' && outcome.unsure.length > 0) this.unsure.push({ imported: outcome, told: this.told });
      return;
    }
    const { from, problem } = outcome;
    if (problem.problem === 'only-an-address') this.named.push(problem.address);
    this.outcomes.push({ outcome: 'failed', from, message: reasonText(problem) });
  }

  /** What is looked for again has not failed. */
  private forget(addresses: readonly string[]): void {
    const again = new Set(addresses);
    this.outcomes.splice(0, this.outcomes.length, ...this.outcomes.filter(({ outcome, from }) => outcome !== 'failed' || !again.has(from)));
  }

  /** Asks about each statement of which something is not sure, which is shown meanwhile. It is in the library already, without what is open. */
  private async ask(): Promise<void> {
    for (const [at, { imported, told }] of this.unsure.entries()) {
      const file = vscode.Uri.joinPath(this.folder, imported.file);
      const { described: { title }, unsure } = imported;
      await vscode.commands.executeCommand('vscode.open', file, { preview: true, preserveFocus: true });
      const answer = await askAbout(unsure, { title: title ?? baseNameOf(file.path), at: at + 1, of: this.unsure.length });
      if (Object.keys(answer.told).length > 0) await this.rewrite(imported, { ...told, ...answer.told });
      if (!answer.goOn) return;
    }
  }

  /** Writes a statement again with what the user has told of it, unless somebody has changed it since. */
  private async rewrite(imported: Imported, told: Told): Promise<void> {
    const before = vscode.Uri.joinPath(this.folder, imported.file);
    const { fileName, file: text, described, unsure } = readyStatement(imported.from, imported.extract, new KnownStatements(), told);
    const name = described.title ?? imported.file;
    if (!await isUnchanged(before, imported.text)) {
      void vscode.window.showWarningMessage(vscode.l10n.t('The file of “{0}” has changed or gone since it was imported, so that what you said of it was not written.', name));
      return;
    }
    const written = await writeNew(this.folder, fileName, text);
    if ('code' in written) {
      void vscode.window.showWarningMessage(vscode.l10n.t('What you said of “{0}” could not be written ({1}); it stays as it was imported.', name, faultName(written.code)));
      return;
    }
    await closeTabs(before);
    await vscode.workspace.fs.delete(before);
    this.outcomes.splice(this.outcomes.findIndex((each) => each === imported), 1, { outcome: 'imported', from: imported.from, file: written.file, described, unsure });
  }
}

function nameOf(source: ImportSource): string {
  switch (source.kind) {
    case 'file': return vscode.workspace.asRelativePath(source.uri);
    case 'text': return source.name;
    case 'address': return source.address;
  }
}

/** Closes what shows a file that gets another name. */
async function closeTabs(uri: vscode.Uri): Promise<void> {
  const showing = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString());
  await vscode.window.tabGroups.close(showing, true);
}
