import { type Command, CommanderError, Option } from 'commander';
import type { Locale, RuleId } from '../benchmarks/types.js';
import type { CheckCommandOptions } from './check-command.js';
import type { CompareCommandOptions } from './compare-command.js';
import type { ExportCommandOptions } from './export-command.js';
import { exportCliWords } from './export-words.js';
import type { NewCommandOptions } from './new-command.js';
import { newCliWords } from './new-words.js';
import type { ExplainOptions } from './explain-command.js';
import { CommandForms } from './command-forms.js';
import type { ImportCommandOptions } from './import-command.js';
import type { Io } from './io.js';
import type { LibraryCommandOptions } from './library-command.js';
import { checkFormats, compareFormats, readFormats, surveyFormats } from './option-values.js';
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

/** The commands of one command line; each leaves its exit code with `finish`. */
class CommandLine {
  readonly #forms: CommandForms;

  constructor(locale: Locale, private readonly io: Io, private readonly finish: (code: number) => void) {
    this.#forms = new CommandForms(locale, io);
  }

  /** The program, with the commands in the order in which help names them. @param asked the command's name, where one is given */
  programFor(asked: string | undefined): Command {
    this.#addCheck();
    // The other commands need their words and options; whoever asks for a check starts without them.
    if (asked === 'check') return this.#forms.program;
    this.#addRead();
    this.#addCompare();
    this.#addSimilar();
    this.#addNew();
    this.#addExport();
    this.#addTranslation();
    this.#addSurvey();
    this.#addLibrary();
    this.#addExplain();
    return this.#forms.program;
  }

  #addCheck(): void {
    const words = this.#forms.words;
    const { ruleOption, listOption } = this.#forms.readers;
    this.#forms.onFiles('check', words.check, words.checkExamples, checkFormats)
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
          this.finish(await checkListCommand(files, options, this.io));
          return;
        }
        const { checkCommand } = await import('./check-command.js');
        this.finish(await checkCommand(files, options, this.io));
      });
  }

  #addRead(): void {
    const words = this.#forms.words;
    this.#forms.onFiles('read', words.read, words.readExamples, readFormats)
      .action(async (files: string[], options: ReadCommandOptions) => {
        const { readCommand } = await import('./read-command.js');
        this.finish(await readCommand(files, options, this.io));
      });
  }

  #addCompare(): void {
    const words = this.#forms.words;
    this.#forms.onFiles('compare', words.compare, words.compareExamples, compareFormats, { argument: '<draft>', about: words.draft })
      .argument('[other]', words.other)
      .option('--earlier <file>', words.earlier)
      .action(async (draft: string, other: string | undefined, options: CompareCommandOptions) => {
        const { compareCommand } = await import('./compare-command.js');
        this.finish(await compareCommand(draft, other, options, this.io));
      });
  }

  #addSimilar(): void {
    const words = this.#forms.words;
    const { listOption, countOption } = this.#forms.readers;
    this.#forms.onFiles('similar', words.similar, words.similarExamples, readFormats, { argument: '<draft>', about: words.draft })
      .option('--library <folder>', words.libraryOption, listOption)
      .addOption(new Option('--most <number>', words.most).argParser(countOption).default(10))
      .action(async (draft: string, options: SimilarCommandOptions) => {
        const { similarCommand } = await import('./similar-command.js');
        this.finish(await similarCommand(draft, options, this.io));
      });
  }

  #addNew(): void {
    const words = this.#forms.words;
    const { dateOption, countryOption, levelOption, eventOption, listOption } = this.#forms.readers;
    const newWords = newCliWords(this.#forms.locale);
    this.#forms.command('new', newWords.new, newWords.examples)
      .addOption(new Option('--level <level>', newWords.level).argParser(levelOption).makeOptionMandatory())
      .addOption(new Option('--event <event>', newWords.event).argParser(eventOption).makeOptionMandatory())
      .option('--country <country>', newWords.country, countryOption)
      .option('--person <name>', newWords.person, listOption)
      .addOption(new Option('--language <language>', newWords.language).choices(draftLanguages).default(this.#forms.locale))
      .option('--date <day>', newWords.date, dateOption)
      .option('--out <path>', newWords.out)
      .option('--force', newWords.force)
      .option('--config <file>', words.config)
      .action(async (options: NewCommandOptions) => {
        const { newCommand } = await import('./new-command.js');
        this.finish(await newCommand(options, this.io));
      });
  }

  #addExport(): void {
    const words = this.#forms.words;
    const { listOption } = this.#forms.readers;
    const exportWords = exportCliWords(this.#forms.locale);
    this.#forms.command('export', exportWords.export, exportWords.examples)
      .argument('<files...>', words.files)
      .addOption(new Option('--format <format>', exportWords.format).choices(exportFormats))
      .option('--out <path>', exportWords.out)
      .option('--force', exportWords.force)
      .option('--redact', exportWords.redact)
      .option('--keep-officials', exportWords.keepOfficials)
      .option('--name <name>', exportWords.name, listOption)
      .option('--config <file>', words.config)
      .addOption(this.#forms.maxSize())
      .addOption(this.#forms.stdinFilename())
      .action(async (files: string[], options: ExportCommandOptions) => {
        const { exportCommand } = await import('./export-command.js');
        this.finish(await exportCommand(files, options, this.io));
      });
  }

  #addTranslation(): void {
    const words = this.#forms.words;
    const { languageOption } = this.#forms.readers;
    const translationWords = translationCliWords(this.#forms.locale);
    this.#forms.command('translation', translationWords.translation, translationWords.examples)
      .argument('<draft>', translationWords.draft)
      .requiredOption('--to <language>', translationWords.to, (written: string, before: readonly string[] | undefined) => [...(before ?? []), languageOption(written)])
      .option('--config <file>', words.config)
      .addOption(this.#forms.maxSize())
      .action(async (draft: string, options: TranslationCommandOptions) => {
        const { translationCommand } = await import('./translation-command.js');
        this.finish(await translationCommand(draft, options, this.io));
      });
  }

  #addSurvey(): void {
    const { dateOption, countryOption, languageOption } = this.#forms.readers;
    const surveyWords = surveyCliWords(this.#forms.locale);
    const { byOption, filterOption, fromOption, toOption } = surveyOptionReaders(this.#forms.locale, { countryOption, languageOption, dateOption });
    this.#forms.onFiles('survey', surveyWords.survey, surveyWords.examples, surveyFormats, { argument: '[folders...]', about: surveyWords.folders })
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
        this.finish(await surveyCommand(folders, options, this.io));
      });
  }

  #addLibrary(): void {
    const words = this.#forms.words;
    const library = this.#forms.program.command('library').description(words.library).helpOption('-h, --help', words.help).helpCommand(false).addHelpText('after', words.libraryExamples);
    this.#addOnLibrary(library, 'list', words.libraryList);
    this.#addOnLibrary(library, 'index', words.libraryIndex);
    this.#addImport(library);
  }

  #addOnLibrary(library: Command, name: 'list' | 'index', about: string): void {
    this.#forms.withReading(this.#forms.command(name, about, this.#forms.words.libraryExamples, library).argument('[folders...]', this.#forms.words.folders), readFormats)
      .action(async (folders: string[], options: LibraryCommandOptions) => {
        const { libraryIndex, libraryList } = await import('./library-command.js');
        this.finish(await { list: libraryList, index: libraryIndex }[name](folders, options, this.io));
      });
  }

  #addImport(library: Command): void {
    const words = this.#forms.words;
    const { sizeOption, dateOption, countryOption, languageOption } = this.#forms.readers;
    this.#forms.command('import', words.libraryImport, words.libraryImportExamples, library)
      .argument('<sources...>', words.importSources)
      .requiredOption('--to <folder>', words.importTo)
      .addOption(new Option('--format <format>', words.format).choices(readFormats).default('pretty'))
      .option('--date <day>', words.importDate, dateOption)
      .option('--country <country>', words.importCountry, countryOption)
      .addOption(new Option('--level <level>', words.importLevel).choices(levels))
      .option('--language <language>', words.importLanguage, languageOption)
      .option('--follow', words.importFollow)
      .option('--dry-run', words.importDryRun)
      .addOption(this.#forms.stdinFilename())
      .addOption(new Option('--max-size <size>', words.importMaxSize).argParser(sizeOption))
      .action(async (sources: string[], options: ImportCommandOptions) => {
        const { importCommand } = await import('./import-command.js');
        this.finish(await importCommand(sources, options, this.io));
      });
  }

  #addExplain(): void {
    const words = this.#forms.words;
    const { ruleId } = this.#forms.readers;
    this.#forms.command('explain', words.explain, words.explainExamples)
      .argument('[rule]', words.ruleToExplain, ruleId)
      .action(async (rule: RuleId | undefined, options: ExplainOptions) => {
        const { explainCommand } = await import('./explain-command.js');
        this.finish(explainCommand(rule, options, this.io));
      });
  }
}

/**
 * Runs the command line.
 * @param args The arguments, without the program's own name.
 * @returns The exit code: 2 for bad usage, else what the command says.
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let code = 0;
  try {
    await new CommandLine(askedLocale(args, io.env), io, (finished) => { code = finished; }).programFor(args[0]).parseAsync(args, { from: 'user' });
  } catch (error) {
    // Commander has said what is wrong, or shown help or the version, which are no errors.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
  return code;
}
