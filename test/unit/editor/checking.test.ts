import assert from 'node:assert/strict';
import type { Finding } from '../../../src/benchmarks/types.js';
import type { Checked } from '../../../src/check.js';
import { Checking, type Outcome } from '../../../src/editor/pure/checking.js';
import { read } from '../../../src/reading/index.js';
import { readStatement } from '../../../src/statement/index.js';
import { finding } from './findings.js';
import { Hands, settled } from './hands.js';

const delay = 500;

/** Finds the word "weak", wherever it stands. */
function check(text: string): Checked {
  const findings = [...text.matchAll(/weak/gu)].map(({ index }) => finding(index, index + 4));
  return { reading: read(readStatement(text)), scorecard: { met: 0, applicable: 0, benchmarks: [] }, findings };
}

/** A draft, its drafter and what they see. */
class Desk {
  version = 1;
  caret: number | undefined;
  readonly hands = new Hands();
  readonly seen: { version: number; kind: Outcome['kind']; words: number[] }[] = [];
  readonly errors: unknown[] = [];
  check: (text: string) => Checked | Promise<Checked> = check;
  limit = 1000;
  readonly checking: Checking;

  constructor(public text: string) {
    this.checking = new Checking(this, {
      check: (given) => this.check(given),
      delay: () => delay,
      limit: () => this.limit,
      caret: () => this.caret,
      show: (outcome, visible: readonly Finding[]) => this.seen.push({ version: outcome.version, kind: outcome.kind, words: visible.map(({ start }) => start) }),
      failed: (error) => this.errors.push(error),
      clock: this.hands,
    });
  }

  /** Types at the end of the text, or puts something in the place of what stands there. */
  type(words: string, start = this.text.length, end = start): void {
    this.text = this.text.slice(0, start) + words + this.text.slice(end);
    this.version++;
    this.caret = start + words.length;
    this.checking.changed([{ start, end, length: words.length }]);
  }

  getText(): string {
    return this.text;
  }

  get now(): number[] | undefined {
    return this.seen.at(-1)?.words;
  }
}

describe('Checking', () => {
  it('shows everything when a draft is opened', async () => {
    const desk = new Desk('This is weak.');
    await desk.checking.restart();
    assert.deepEqual(desk.seen, [{ version: 1, kind: 'checked', words: [8] }]);
  });

  it('shows a new finding only after the pause, and a solved one goes at once', async () => {
    const desk = new Desk('This is weak. ');
    await desk.checking.restart();
    desk.type('That is weak too.');
    await desk.hands.turn(delay - 1);
    assert.deepEqual(desk.now, [8]);
    await desk.hands.turn(1);
    assert.deepEqual(desk.now, [8, 22]);
    desk.type('strong', 8, 12);
    await desk.hands.turn(0);
    assert.deepEqual(desk.now, [24]);
  });

  it('moves what is shown with the text, without a flicker', async () => {
    const desk = new Desk('This is weak.');
    await desk.checking.restart();
    for (const key of 'Oh, ') {
      desk.type(key, 0);
      await desk.hands.turn(50);
      assert.equal(desk.now?.length, 1);
    }
    assert.deepEqual(desk.now, [12]);
    assert.ok(desk.seen.every(({ words }) => words.length === 1));
  });

  it('leaves the sentence being typed alone until the cursor leaves it', async () => {
    const desk = new Desk('One.\n\n');
    await desk.checking.restart();
    desk.type('This is weak and');
    await desk.hands.turn(delay);
    assert.deepEqual(desk.now, []);
    desk.caret = 0;
    desk.checking.caretMoved();
    assert.deepEqual(desk.now, [14]);
  });

  it('leaves the sentence being typed alone for a long pause at most', async () => {
    const desk = new Desk('One.\n\n');
    await desk.checking.restart();
    desk.type('This is weak and');
    await desk.hands.turn(3 * delay);
    assert.deepEqual(desk.now, []);
    await desk.hands.turn(delay);
    assert.deepEqual(desk.now, [14]);
  });

  it('knows the sentence being typed among several parts of one edit', async () => {
    const desk = new Desk('One. Two.\n\nThree');
    await desk.checking.restart();
    desk.text = 'One is weak. Two.\n\nThree is weak';
    desk.version++;
    desk.caret = desk.text.length;
    desk.checking.changed([{ start: 16, end: 16, length: 8 }, { start: 3, end: 3, length: 8 }]);
    await desk.hands.turn(delay);
    assert.deepEqual(desk.now, [7]);
  });

  it('begins the pause anew with every key', async () => {
    const desk = new Desk('One. ');
    await desk.checking.restart();
    desk.type('This is weak. ');
    for (const key of 'And so on') {
      await desk.hands.turn(delay - 1);
      assert.deepEqual(desk.now, []);
      desk.type(key);
    }
    await desk.hands.turn(delay);
    assert.deepEqual(desk.now, [13]);
  });

  it('drops an outcome that comes when the draft has moved on', async () => {
    const desk = new Desk('This is weak.');
    const waiting: (() => void)[] = [];
    desk.check = (text) => new Promise((resolve) => { waiting.push(() => resolve(check(text))); });
    const opened = desk.checking.restart();
    desk.type(' And more.');
    await desk.hands.turn(delay);
    waiting.forEach((finish) => finish());
    await opened;
    await settled();
    assert.deepEqual(new Set(desk.seen.map(({ version }) => version)), new Set([2]));
  });

  it('checks each version once, whoever asks', async () => {
    const desk = new Desk('This is weak.');
    let checks = 0;
    desk.check = async (text) => {
      checks++;
      await settled();
      return check(text);
    };
    const [one, other] = await Promise.all([desk.checking.current(), desk.checking.current(), desk.checking.restart()]);
    assert.equal(one, undefined, 'superseded by the restart');
    assert.equal(other, undefined);
    assert.equal((await desk.checking.current())?.version, 1);
    assert.equal(checks, 2);
    desk.type('!');
    await desk.hands.turn(delay * 10);
    assert.equal(checks, 3);
  });

  it('says that a draft is too long, and shows nothing of it', async () => {
    const desk = new Desk('This is weak.');
    await desk.checking.restart();
    desk.limit = 20;
    desk.type(' And very much longer.');
    await desk.hands.turn(delay);
    assert.deepEqual(desk.seen.at(-1), { version: 2, kind: 'too-long', words: [] });
    assert.deepEqual(await desk.checking.current(), { kind: 'too-long', version: 2, length: 35, limit: 20 });
  });

  it('reports a check that fails', async () => {
    const desk = new Desk('This is weak.');
    const fault = new Error('fault');
    desk.check = () => { throw fault; };
    await desk.checking.restart();
    assert.deepEqual(desk.errors, [fault]);
    assert.deepEqual(desk.seen, [{ version: 1, kind: 'failed', words: [] }]);
  });

  it('shows nothing after it is disposed of', async () => {
    const desk = new Desk('One. ');
    await desk.checking.restart();
    desk.type('This is weak. ');
    desk.checking.dispose();
    await desk.hands.turn(delay * 10);
    assert.equal(desk.seen.length, 1);
  });
});
