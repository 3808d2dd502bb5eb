import { Command, Option } from 'commander';
import { version } from '../../package.json';
import type { Locale } from '../benchmarks/types.js';
import { helpWords } from './help-words.js';
import type { Io } from './io.js';
import { optionReaders } from './option-values.js';
import { usageError, usageHelp } from './usage-words.js';

/** The program without its commands, and what many of these have in common. */
export class CommandForms {
  readonly words: ReturnType<typeof helpWords>;
  readonly readers: ReturnType<typeof optionReaders>;
  readonly program: Command;

  /** @param locale the language of help and of usage errors */
  constructor(readonly locale: Locale, io: Pick<Io, 'stdout' | 'stderr'>) {
    const words = helpWords(locale);
    this.words = words;
    this.readers = optionReaders(locale);
    this.program = new Command('forthright')
      .description(words.about)
      .version(version, '--version', words.version)
      .helpOption('-h, --help', words.help)
      .helpCommand(false)
      .addHelpText('after', words.examples)
      .showHelpAfterError(words.hint)
      .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text), outputError: (text, write) => { write(usageError(text, locale)); } })
      .configureHelp({ styleTitle: (title) => usageHelp(title, locale), styleOptionDescription: (about) => usageHelp(about, locale) })
      .exitOverride();
  }

  /** The option of how many bytes a file may have. */
  maxSize(): Option {
    return new Option('--max-size <size>', this.words.maxSize).argParser(this.readers.sizeOption).default(1_000_000, '1M');
  }

  /** The option of what standard input is called in reports. */
  stdinFilename(): Option {
    return new Option('--stdin-filename <name>', this.words.stdinFilename).default('<stdin>', '<stdin>');
  }

  /** A command with the options that all of them have. */
  command(name: string, about: string, examples: string, parent = this.program): Command {
    const words = this.words;
    return parent.command(name)
      .description(about)
      .addOption(new Option('--locale <language>', words.locale).choices(['en', 'fr']).default(this.locale))
      .option('--color', words.colour)
      .option('--no-color', words.noColour)
      .option('--debug', words.debug)
      .helpOption('-h, --help', words.help)
      .addHelpText('after', examples);
  }

  /** Gives a command the options of those that read statements and report on them. */
  withReading(reading: Command, formats: readonly string[]): Command {
    return reading
      .addOption(new Option('--format <format>', this.words.format).choices(formats).default('pretty'))
      .option('--config <file>', this.words.config)
      .addOption(this.maxSize());
  }

  /** A command that reads the files behind it and reports on them. */
  onFiles(name: string, about: string, examples: string, formats: readonly string[], files: { readonly argument: string; readonly about: string } = { argument: '<files...>', about: this.words.files }): Command {
    return this.withReading(this.command(name, about, examples).argument(files.argument, files.about), formats)
      .addOption(this.stdinFilename());
  }
}
