import type { Clock } from '../../../src/editor/pure/checking.js';

/** A clock whose hands a test turns itself. */
export class Hands implements Clock {
  private time = 0;
  private alarms: { readonly at: number; readonly run: () => void }[] = [];

  now(): number {
    return this.time;
  }

  after(ms: number, run: () => void): () => void {
    const alarm = { at: this.time + ms, run };
    this.alarms.push(alarm);
    return () => {
      this.alarms = this.alarms.filter((other) => other !== alarm);
    };
  }

  /** Lets time pass, rings what is due, in order, and lets what was begun come to its end. */
  async turn(ms: number): Promise<void> {
    const end = this.time + ms;
    for (;;) {
      const [next] = this.alarms.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (next === undefined) break;
      this.alarms = this.alarms.filter((alarm) => alarm !== next);
      this.time = next.at;
      next.run();
      await settled();
    }
    this.time = end;
    await settled();
  }
}

/** Resolves when everything that only waits for promises is done. */
export function settled(): Promise<void> {
  return new Promise((resolve) => { setImmediate(resolve); });
}
