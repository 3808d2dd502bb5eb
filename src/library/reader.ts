import { version } from '../../package.json';
import type { CheckOptions } from '../check.js';
import { digestOf } from './digest.js';

/**
 * What tells readers apart: this version of the readers, and what they were told besides. An index that another reader made is made anew.
 * @param check as statements are read with it
 */
export async function readerOf(check: Pick<CheckOptions, 'language' | 'own'> = {}): Promise<string> {
  const { language, own } = check;
  if (language === undefined && own === undefined) return version;
  const told = JSON.stringify([language ?? '', own ? [...own.entries] : []]);
  return `${version} ${await digestOf(new TextEncoder().encode(told))}`;
}
