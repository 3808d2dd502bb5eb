import type { Checked } from '../../check.js';
import type { Finding } from '../../benchmarks/types.js';
import type { Span } from '../../statement/span.js';
import { type Change, moveSpan } from './move-span.js';
import { typedSentence } from './typed-sentence.js';
import { type Phase, type Problem, visibleFindings } from './visible-findings.js';

/** The part of an open document that checking needs. The version grows with every change. */
export interface Draft {
  readonly version: number;
  getText(): string;
}

/** What came of checking one version of a draft. */
export type Outcome =
  | { readonly kind: 'checked'; readonly version: number; readonly checked: Checked }
  | { readonly kind: 'too-long'; readonly version: number; readonly length: number; readonly limit: number }
  | { readonly kind: 'failed'; readonly version: number };

/** Time, so that a test can turn the hands itself. */
export interface Clock {
  /** Milliseconds from any fixed point. */
  now(): number;
  /** Runs something once after `ms` milliseconds, unless the returned function is called before. */
  after(ms: number, run: () => void): () => void;
}

/** What checking needs from its surroundings. */
export interface Surroundings {
  check(text: string): Checked | Promise<Checked>;
  /** Milliseconds of pause before new findings show. */
  delay(): number;
  /** Longest draft that is checked, in UTF-16 code units. */
  limit(): number;
  /** Where the cursor stands in the draft, when its editor is the active one. */
  caret(): number | undefined;
  /** Called with every outcome that is still of the draft's present version, and what of it should be seen now. */
  show(outcome: Outcome, visible: readonly Finding[], phase: Phase): void;
  /** Called when `check` threw. */
  failed(error: unknown): void;
  readonly clock: Clock;
}

/** The sentence being typed is left alone for this many times the delay. */
const patience = 4;

/**
 * Keeps one draft checked while it is written: quickly after each key so that solved problems go, after the pause for
 * new ones, and later still for the sentence being typed. Each outcome belongs to the version it was made from; one
 * that comes when the draft has moved on is dropped, and what is on display stays until the next.
 */
export class Checking {
  private phase: Phase = 'settled';
  private shown: readonly Problem[] = [];
  private edited: readonly Span[] = [];
  private latest: Outcome | undefined;
  private running: { readonly version: number; readonly outcome: Promise<Outcome> } | undefined;
  private cost = 0;
  private timers: (() => void)[] = [];

  constructor(private readonly draft: Draft, private readonly around: Surroundings) {}

  /** The draft was changed. Changes are as VS Code tells them: each is applied to what the one before left. */
  changed(changes: readonly Change[]): void {
    this.edited = [];
    for (const change of changes) {
      this.shown = this.shown.map((problem) => ({ ...problem, ...moveSpan(problem, change) }));
      this.edited = [...this.edited.map((span) => moveSpan(span, change)), { start: change.start, end: change.start + change.length }];
    }
    this.phase = 'typing';
    this.stopTimers();
    const delay = this.around.delay();
    // A draft that is slow to check is checked less often, so that typing never waits for it.
    this.timers = [
      this.around.clock.after(Math.min(delay, 2 * this.cost), () => void this.refresh()),
      this.around.clock.after(delay, () => void this.refresh('paused')),
      this.around.clock.after(delay * patience, () => void this.refresh('settled')),
    ];
  }

  /** The cursor was moved: what waited for it to leave its sentence may show. */
  caretMoved(): void {
    if (this.phase === 'paused' && this.latest?.version === this.draft.version) this.display(this.latest);
  }

  /** Checks at once and shows everything: the document was opened, or a setting changed. */
  async restart(): Promise<void> {
    this.stopTimers();
    this.latest = undefined;
    this.running = undefined;
    await this.refresh('settled');
  }

  /** The outcome for the draft as it is now, from memory or made now; undefined when the draft changes meanwhile. */
  async current(): Promise<Outcome | undefined> {
    const { version } = this.draft;
    if (this.latest?.version === version) return this.latest;
    if (this.running?.version !== version) this.running = { version, outcome: this.run(version) };
    const { running } = this;
    const outcome = await running.outcome;
    if (this.running !== running || version !== this.draft.version) return undefined;
    this.latest = outcome;
    return outcome;
  }

  /** Stops all timers; nothing is shown any more. */
  dispose(): void {
    this.stopTimers();
    this.running = undefined;
  }

  private async refresh(phase: Phase = this.phase): Promise<void> {
    this.phase = phase;
    const outcome = await this.current();
    if (outcome !== undefined) this.display(outcome);
  }

  private display(outcome: Outcome): void {
    const visible = outcome.kind === 'checked' ? this.visible(outcome.checked) : [];
    this.shown = visible;
    this.around.show(outcome, visible, this.phase);
  }

  private visible({ findings, reading }: Checked): readonly Finding[] {
    const caret = this.around.caret();
    const typed = caret === undefined ? undefined : typedSentence(reading.statement, caret, this.edited);
    return visibleFindings(findings, this.shown, this.phase, typed);
  }

  private async run(version: number): Promise<Outcome> {
    const text = this.draft.getText();
    const limit = this.around.limit();
    if (text.length > limit) return { kind: 'too-long', version, length: text.length, limit };
    const begun = this.around.clock.now();
    try {
      const checked = await this.around.check(text);
      return { kind: 'checked', version, checked };
    } catch (error) {
      this.around.failed(error);
      return { kind: 'failed', version };
    } finally {
      this.cost = this.around.clock.now() - begun;
    }
  }

  private stopTimers(): void {
    for (const stop of this.timers) stop();
    this.timers = [];
  }
}
