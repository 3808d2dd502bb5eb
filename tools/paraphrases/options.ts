import { sets } from '../accuracy/sets.js';
import { type GoldStatement, readGold } from '../eval/gold.js';

/** What is said on the command line: a language, and values of the form `--name=value`. */
export interface Options {
  readonly language: string;
  valueOf(name: string): string | undefined;
}

/** @param args the script's arguments; English where no language is named */
export function optionsIn(args: readonly string[]): Options {
  return {
    language: args.find((arg) => !arg.startsWith('--')) ?? 'en',
    valueOf: (name) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3),
  };
}

/** The statements of a language that are not held out. */
export function openStatements(language: string): GoldStatement[] {
  return sets.filter((set) => set.language === language && set.use !== 'held-out').flatMap(({ folder }) => readGold(folder));
}
