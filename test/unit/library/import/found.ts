import assert from 'node:assert/strict';
import { findStatements, readyStatement, type Ready } from '../../../../src/library/import/index.js';
import { KnownStatements } from '../../../../src/library/import/known.js';
import { type Given, type ImportProblem, isProblem, type Told } from '../../../../src/library/import/types.js';

/** A file of this name with this text. */
export function given(name: string, content: string | Uint8Array, more: Partial<Given> = {}): Given {
  return { name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content, ...more };
}

/** The one statement in what was given, ready for an empty library. */
export async function imported(from: Given, told: Told = {}): Promise<Ready> {
  const [only, ...more] = await findStatements(from);
  assert.ok(only !== undefined && more.length === 0);
  assert.ok(!isProblem(only.extract), JSON.stringify(only.extract));
  return readyStatement(only.name, only.extract, new KnownStatements(), told);
}

/** Why nothing can be imported. */
export async function problemIn(from: Given): Promise<ImportProblem> {
  const [only] = await findStatements(from);
  assert.ok(only !== undefined && isProblem(only.extract), 'something was found');
  return only.extract;
}

/** The text of a file without front matter and title. */
export function bodyOf(file: string): string {
  return file.replace(/^---\n[^]*?\n---\n\n/, '').replace(/^# .*\n\n/, '').trim();
}
