import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { mkdirSync } from 'node:fs';
import type { Output } from '../../../src/cli/io.js';
import { run } from '../../../src/cli/program.js';
import type { Net } from '../../../src/library/import/fetching/net.js';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface World {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTerminal?: boolean;
  readonly net?: Net;
  /** Aborted when the user stops the run. */
  readonly interruption?: AbortSignal;
}

/** Runs the command line in this process. */
export async function forthright(args: readonly string[], { stdin = '', env = {}, isTerminal = false, net, interruption }: World = {}): Promise<Outcome> {
  const written: { out: Uint8Array[]; err: Uint8Array[] } = { out: [], err: [] };
  const output = (into: Uint8Array[]): Output => ({ write: (content) => { into.push(Buffer.from(content)); }, isTerminal, columns: undefined });
  async function* given(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(Buffer.from(stdin));
  }
  const code = await run(args, { stdout: output(written.out), stderr: output(written.err), stdin: given(), env, ...(net === undefined ? {} : { net }), ...(interruption === undefined ? {} : { interruption: () => interruption }) });
  return { code, out: Buffer.concat(written.out).toString('utf8'), err: Buffer.concat(written.err).toString('utf8') };
}

/** Runs something as somebody without rights, also where the tests run as root, whom no mode keeps out. */
export async function withoutRights<Result>(use: () => Promise<Result>): Promise<Result> {
  if (process.geteuid?.() !== 0) return use();
  process.seteuid?.(65534);
  try {
    return await use();
  } finally {
    process.seteuid?.(0);
  }
}

/** A folder of files for one test. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'forthright-cli-'));

  /** Writes a file and returns its path. */
  write(name: string, content: string | Uint8Array): string {
    const file = this.at(name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  }

  at(name: string): string {
    return join(this.path, name);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** A draft that has one finding at least with a preferred fix, and wrong front matter where `level` is wrong. */
export function draft(level = 'spokesperson'): string {
  return `---
level: ${level}
country: HN
---

# Honduras: Statement by the Spokesperson on the detention of Marta Quiñones

While fully respecting the independence of the judiciary, the European Union is concerned by the detention of the human rights defender Marta Quiñones.

The European Union calls on the authorities to release Marta Quiñones immediately and unconditionally.
`;
}
