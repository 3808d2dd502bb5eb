import * as vscode from 'vscode';
import { type NothingRead, nothingRead } from '../formats/nothing-read.js';
import type { Outcome } from './pure/checking.js';
import { locale } from './settings.js';

/** What came of a draft in one line. */
export interface Summary {
  /** `5/8`, or nothing when there is no such figure. */
  readonly figure: string;
  readonly icon: 'checklist' | 'warning' | 'error' | 'circle-slash';
  /** In words, also for a screen reader. */
  readonly words: string;
  /** What the drafter should know before all else, when there is no scorecard to look at. */
  readonly notice: string;
}

/** Sums up an outcome for the status bar and the scorecard. */
export function summaryOf(outcome: Outcome): Summary {
  switch (outcome.kind) {
    case 'too-long': {
      const notice = vscode.l10n.t('This document has {0} characters. Those over {1} are not checked (setting forthright.maxFileSize).', outcome.length.toLocaleString(locale()), outcome.limit.toLocaleString(locale()));
      return { figure: '', icon: 'warning', words: vscode.l10n.t('too long to be checked'), notice };
    }
    case 'failed': {
      const notice = vscode.l10n.t('This draft could not be checked. The Forthright log says where it failed; it holds no draft text.');
      return { figure: '', icon: 'error', words: vscode.l10n.t('could not be checked'), notice };
    }
    case 'checked': {
      const { met, applicable } = outcome.checked.scorecard;
      if (applicable > 0) return { figure: `${met}/${applicable}`, icon: 'checklist', words: vscode.l10n.t('{0} of {1} benchmarks met', met, applicable), notice: '' };
      return { figure: '', icon: 'circle-slash', ...unread(nothingRead({ text: outcome.checked.reading.statement.text, scorecard: outcome.checked.scorecard })) };
    }
  }
}

/** What is said where no benchmark applies. */
function unread(why: NothingRead | undefined): Pick<Summary, 'words' | 'notice'> {
  switch (why) {
    case 'html': return { words: vscode.l10n.t('nothing could be read'), notice: vscode.l10n.t('Nothing could be read, since the text is HTML. Take the tags out, or import the page.') };
    case 'code': return { words: vscode.l10n.t('nothing could be read'), notice: vscode.l10n.t('Nothing could be read, since the text is a block of code. Take out the line of ``` or ~~~ that begins it.') };
    case 'empty':
    case 'no-text': return { words: vscode.l10n.t('no text'), notice: vscode.l10n.t('There is nothing to check: the document has no text.') };
    default: return { words: vscode.l10n.t('language not read'), notice: vscode.l10n.t('Forthright cannot judge this language yet. Only the front matter is checked.') };
  }
}
