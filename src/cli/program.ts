import { Command, CommanderError, Option } from 'commander';
import { version } from '../../package.json';
import type { Locale, RuleId } from '../benchmarks/types.js';
import type { CheckCommandOptions } from './check-command.js';
import type { CompareCommandOptions } from './compare-command.js';
import type { ExportCommandOptions } from './export-command.js';
import { exportCliWords } from './export-words.js';
import type { NewCommandOptions } from './new-command.js';
import { newCliWords } from './new-words.js';
import type { ExplainOptions } from './explain-command.js';
import { helpWords } from './help-words.js';
import type { ImportCommandOptions } from './import-command.js';
import type { Io } from './io.js';
import type { LibraryCommandOptions } from './library-command.js';
import { checkFormats, compareFormats, optionReaders, readFormats, surveyFormats } from './option-values.js';
import { usageError, usageHelp } from './usage-words.js';
import type { ReadCommandOptions } from './read-command.js';
import type { SimilarCommandOptions } from './similar-command.js';
import type { TranslationCommandOptions } from './translation-command.js';
import { translationCliWords } from './translation-words.js';
import type { SurveyCommandOptions } from './survey-command.js';
import { surveyCliWords } from './survey-help-words.js';
import { surveyOptionReaders } from './survey-options.js';
import { draftLanguages } from '../drafting/request.js';
import { csvTables } from '../formats/csv-tables.js';
import { exportFormats } from '../publish/export-formats.js';
import { levels } from '../statement/front-matter.js';

/**
 * The language of help and usage errors has to be known before the arguments are parsed: `--locale`, else that of the
 * environment. Source of the variables' order: POSIX, Environment Variables.
 */
export function askedLocale(args: readonly string[], { LC_ALL: all = '', LC_MESSAGES: messages = '', LANG: usual = '' }: Io['env']): Locale {
  const at = args.findIndex((arg) => arg === '--locale' || arg.startsWith('--locale='));
  const value = at === -1 ? all || messages || usual : (args[at]?.split('=')[1] ?? args[at + 1]);
  return at === -1 ? (/^fr(?![a-z])/u.test(value ?? '') ? 'fr' : 'en') : (value === 'fr' ? 'fr' : 'en');
}

/** Builds the commands; each leaves its exit code with `finish`. */
function build(args: readonly string[], io: Io, finish: (code: number) => void): Command {
  const locale = askedLocale(args, io.env);
  const words = helpWords(locale);
  const { ruleId, ruleOption, sizeOption, dateOption, countryOption, levelOption, eventOption, languageOption, listOption, countOption } = optionReaders(locale);
  const program = new Command('forthright')
    .description(words.about)
    .version(version, '--version', words.version)
    .helpOption('-h, --help', words.help)
    .helpCommand(false)
    .addHelpText('after', words.examples)
    .showHelpAfterError(words.hint)
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text), outputError: (text, write) => { write(usageError(text, locale)); } })
    .configureHelp({ styleTitle: (title) => usageHelp(title, locale), styleOptionDescription: (about) => usageHelp(about, locale) })
    .exitOverride();

  const command = (name: string, about: string, examples: string, parent = program): Command =>
    parent.command(name)
      .description(about)
      .addOption(new Option('--locale <language>', words.locale).choices(['en', 'fr']).default(locale))
      .option('--color', words.colour)
      .option('--no-color', words.noColour)
      .option('--debug', words.debug)
      .helpOption('-h, --help', words.help)
      .addHelpText('after', examples);

  const withReading = (reading: Command, formats: readonly string[]): Command =>
    reading
      .addOption(new Option('--format <format>', words.format).choices(formats).default('pretty'))
      .option('--config <file>', words.config)
      .addOption(new Option('--max-size <size>', words.maxSize).argParser(sizeOption).default(1_000_000, '1M'));

  const onFiles = (name: string, about: string, examples: string, formats: readonly string[], files = '<files...>', saysFiles = words.files): Command =>
    withReading(command(name, about, examples).argument(files, saysFiles), formats)
      .addOption(new Option('--stdin-filename <name>', words.stdinFilename).default('<stdin>', '<stdin>'));

  onFiles('check', words.check, words.checkExamples, checkFormats)
    .option('--fix', words.fix)
    .option('--rule <id=severity>', words.rule, ruleOption)
    .addOption(new Option('--fail-on <severity>', words.failOn).choices(['error', 'warning', 'info', 'none']).default('error'))
    .option('--quiet', words.quiet)
    .addOption(new Option('--publish', words.publish).conflicts(['fix', 'quiet']))
    .option('--library <folder>', words.libraryOption, listOption)
    .option('--no-library', words.noLibrary)
    .action(async (files: string[], options: CheckCommandOptions & { readonly publish?: true }) => {
      if (options.publish === true) {
        const { checkListCommand } = await import('./check-list-command.js');
        finish(await checkListCommand(files, options, io));
        return;
      }
      const { checkCommand } = await import('./check-command.js');
      finish(await checkCommand(files, options, io));
    });

  // The other commands need their words and options; whoever asks for a check starts without them.
  if (args[0] === 'check') return program;

  onFiles('read', words.read, words.readExamples, readFormats)
    .action(async (files: string[], options: ReadCommandOptions) => {
      const { readCommand } = await import('./read-command.js');
      finish(await readCommand(files, options, io));
    });

  onFiles('compare', words.compare, words.compareExamples, compareFormats, '<draft>', words.draft)
    .argument('[other]', words.other)
    .option('--earlier <file>', words.earlier)
    .action(async (draft: string, other: string | undefined, options: CompareCommandOptions) => {
      const { compareCommand } = await import('./compare-command.js');
      finish(await compareCommand(draft, other, options, io));
    });

  onFiles('similar', words.similar, words.similarExamples, readFormats, '<draft>', words.draft)
    .option('--library <folder>', words.libraryOption, listOption)
    .addOption(new Option('--most <number>', words.most).argParser(countOption).default(10))
    .action(async (draft: string, options: SimilarCommandOptions) => {
      const { similarCommand } = await import('./similar-command.js');
      finish(await similarCommand(draft, options, io));
    });

  const newWords = newCliWords(locale);
  command('new', newWords.new, newWords.examples)
    .addOption(new Option('--level <level>', newWords.level).argParser(levelOption).makeOptionMandatory())
    .addOption(new Option('--event <event>', newWords.event).argParser(eventOption).makeOptionMandatory())
    .option('--country <country>', newWords.country, countryOption)
    .option('--person <name>', newWords.person, listOption)
    .addOption(new Option('--language <language>', newWords.language).choices(draftLanguages).default(locale))
    .option('--date <day>', newWords.date, dateOption)
    .option('--out <path>', newWords.out)
    .option('--force', newWords.force)
    .option('--config <file>', words.config)
    .action(async (options: NewCommandOptions) => {
      const { newCommand } = await import('./new-command.js');
      finish(await newCommand(options, io));
    });

  const exportWords = exportCliWords(locale);
  command('export', exportWords.export, exportWords.examples)
    .argument('<files...>', words.files)
    .addOption(new Option('--format <format>', exportWords.format).choices(exportFormats))
    .option('--out <path>', exportWords.out)
    .option('--force', exportWords.force)
    .option('--redact', exportWords.redact)
    .option('--keep-officials', exportWords.keepOfficials)
    .option('--name <name>', exportWords.name, listOption)
    .option('--config <file>', words.config)
    .addOption(new Option('--max-size <size>', words.maxSize).argParser(sizeOption).default(1_000_000, '1M'))
    .addOption(new Option('--stdin-filename <name>', words.stdinFilename).default('<stdin>', '<stdin>'))
    .action(async (files: string[], options: ExportCommandOptions) => {
      const { exportCommand } = await import('./export-command.js');
      finish(await exportCommand(files, options, io));
    });

  const translationWords = translationCliWords(locale);
  command('translation', translationWords.translation, translationWords.examples)
    .argument('<draft>', translationWords.draft)
    .requiredOption('--to <language>', translationWords.to, (written: string, before: readonly string[] | undefined) => [...(before ?? []), languageOption(written)])
    .option('--config <file>', words.config)
    .addOption(new Option('--max-size <size>', words.maxSize).argParser(sizeOption).default(1_000_000, '1M'))
    .action(async (draft: string, options: TranslationCommandOptions) => {
      const { translationCommand } = await import('./translation-command.js');
      finish(await translationCommand(draft, options, io));
    });

  const surveyWords = surveyCliWords(locale);
  const { byOption, filterOption, fromOption, toOption } = surveyOptionReaders(locale, { countryOption, languageOption, dateOption });
  onFiles('survey', surveyWords.survey, surveyWords.examples, surveyFormats, '[folders...]', surveyWords.folders)
    .addOption(new Option('--by <dimensions>', surveyWords.by).argParser(byOption).default(['country'], 'country'))
    .option('--filter <field=value>', surveyWords.filter, filterOption)
    .option('--from <day>', surveyWords.from, fromOption)
    .option('--to <day>', surveyWords.to, toOption)
    .option('--compare <periods...>', surveyWords.compare)
    .addOption(new Option('--table <table>', surveyWords.table).choices(csvTables))
    .option('--decimal-comma', surveyWords.decimalComma)
    .option('--catalogue', surveyWords.catalogue)
    .option('--no-cache', surveyWords.noCache)
    .action(async (folders: string[], options: SurveyCommandOptions) => {
      const { surveyCommand } = await import('./survey-command.js');
      finish(await surveyCommand(folders, options, io));
    });

  const library = program.command('library').description(words.library).helpOption('-h, --help', words.help).helpCommand(false).addHelpText('after', words.libraryExamples);
  const onLibrary = (name: 'list' | 'index', about: string): Command =>
    withReading(command(name, about, words.libraryExamples, library).argument('[folders...]', words.folders), readFormats)
      .action(async (folders: string[], options: LibraryCommandOptions) => {
        const { libraryIndex, libraryList } = await import('./library-command.js');
        finish(await { list: libraryList, index: libraryIndex }[name](folders, options, io));
      });
  onLibrary('list', words.libraryList);
  onLibrary('index', words.libraryIndex);


  command('import', words.libraryImport, words.libraryImportExamples, library)
    .argument('<sources...>', words.importSources)
    .requiredOption('--to <folder>', words.importTo)
    .addOption(new Option('--format <format>', words.format).choices(readFormats).default('pretty'))
    .option('--date <day>', words.importDate, dateOption)
    .option('--country <country>', words.importCountry, countryOption)
    .addOption(new Option('--level <level>', words.importLevel).choices(levels))
    .option('--language <language>', words.importLanguage, languageOption)
    .option('--follow', words.importFollow)
    .option('--dry-run', words.importDryRun)
    .addOption(new Option('--stdin-filename <name>', words.stdinFilename).default('<stdin>', '<stdin>'))
    .addOption(new Option('--max-size <size>', words.importMaxSize).argParser(sizeOption))
    .action(async (sources: string[], options: ImportCommandOptions) => {
      const { importCommand } = await import('./import-command.js');
      finish(await importCommand(sources, options, io));
    });

  command('explain', words.explain, words.explainExamples)
    .argument('[rule]', words.ruleToExplain, ruleId)
    .action(async (rule: RuleId | undefined, options: ExplainOptions) => {
      const { explainCommand } = await import('./explain-command.js');
      finish(explainCommand(rule, options, io));
    });
  return program;
}

/**
 * Runs the command line.
 * @param args The arguments, without the program's own name.
 * @returns The exit code: 2 for bad usage, else what the command says.
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let code = 0;
  try {
    await build(args, io, (finished) => { code = finished; }).parseAsync(args, { from: 'user' });
  } catch (error) {
    // Commander has said what is wrong, or shown help or the version, which are no errors.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
  return code;
}
