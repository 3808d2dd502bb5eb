import { allRules } from '../../benchmarks/registry.js';
import { isSilencedSomewhere } from '../../benchmarks/silenced.js';
import type { Benchmark, BenchmarkId, Finding, Judged, Locale, Rule, RuleId, Severity } from '../../benchmarks/types.js';
import type { Checked, CheckOptions } from '../../check.js';
import { languageName } from '../../facts/languages.js';
import { openPlaces } from '../placeholders.js';
import { type Surroundings, translationsOf } from './translations.js';
import type { CheckList, CheckListItem, CheckListSection, TranslationFile } from './types.js';
import { type CheckListWords, checkListWords } from './words.js';

/** Where benchmarks stand that are no matter of wording. */
const sectionOf: Readonly<Partial<Record<RuleId, CheckListSection>>> = {
  consent: 'protection', coordinated: 'coordination', translated: 'translations', disseminated: 'reach', signposted: 'reach',
};

const gravity: readonly Severity[] = ['info', 'warning', 'error'];

function gravest(findings: readonly Finding[], otherwise: Severity): Severity {
  return findings.reduce<Severity>((most, { severity }) => (gravity.indexOf(severity) > gravity.indexOf(most) ? severity : most), findings[0]?.severity ?? otherwise);
}

/** What a check-list is made with, besides what came of checking the draft. */
export interface CheckListOptions {
  readonly rules?: CheckOptions['rules'] | undefined;
  readonly locale: Locale;
  /** The files in the draft's folder; undefined where it has none, as on standard input. */
  readonly surroundings?: Surroundings | undefined;
}

class Listing {
  private readonly words: CheckListWords;

  constructor(private readonly checked: Checked, private readonly options: CheckListOptions) {
    this.words = checkListWords(options.locale);
  }

  items(): CheckListItem[] {
    return [
      ...allRules.flatMap((rule) => this.ofRule(rule)),
      ...this.placeholders(),
      ...this.translations(),
    ];
  }

  /** A benchmark that applies, or a check of the file that found something. */
  private ofRule(rule: Benchmark | Rule): CheckListItem[] {
    const { scorecard, findings } = this.checked;
    const judged = scorecard.benchmarks.find(({ id }) => id === rule.id);
    const own = findings.filter((finding) => finding.rule === rule.id && !this.isListedAsFile(finding));
    if (own.length === 0 && findings.some((finding) => finding.rule === rule.id)) return [];
    if (judged === undefined ? own.length === 0 : !applies(judged)) return [];
    const { locale } = this.options;
    const worst = own.find(({ severity }) => severity === gravest(own, rule.severity)) ?? own[0];
    const state = judged?.status === 'met' && own.length === 0 ? 'done' : worst === undefined && this.isSetAside(rule.id) ? 'set-aside' : 'open';
    const { statement } = this.checked.reading;
    return [{
      id: `rule/${rule.id}`,
      section: sectionOf[rule.id] ?? 'wording',
      state,
      severity: gravest(own, this.severityOf(rule)),
      rule: rule.id,
      title: rule.title[locale],
      detail: state === 'set-aside' ? this.words.silenced : worst?.message ?? (state === 'open' ? this.words.toldElsewhere : ''),
      findings: own.length,
      place: worst ?? judged?.evidence[0] ?? (state === 'open' ? statement.titleSpan : undefined),
      fixable: worst?.hasFixes === true,
    }];
  }

  /** A translation that is named and not there is a thing of its own on the list. */
  private isListedAsFile({ rule, kind }: Finding): boolean {
    return rule === 'translated' && kind === 'no-file' && this.options.surroundings !== undefined;
  }

  private severityOf({ id, severity }: Benchmark | Rule): Severity {
    const set = this.options.rules?.[id];
    return set === undefined || set === 'off' ? severity : set;
  }

  private isSetAside(rule: RuleId): boolean {
    return this.options.rules?.[rule] === 'off' || isSilencedSomewhere(this.checked.reading.statement.comments, rule);
  }

  private placeholders(): CheckListItem[] {
    const base = { section: 'placeholders', severity: 'error', findings: 0, fixable: false } as const;
    const open = openPlaces(this.checked.reading.statement);
    if (open.length === 0) return [{ ...base, id: 'placeholders', state: 'done', title: this.words.noPlaceholders, detail: '', place: undefined }];
    return open.map(({ text, start, end }, at) => ({ ...base, id: `placeholder/${at}`, state: 'open', title: this.words.placeholder(text), detail: '', place: { start, end } }));
  }

  private translations(): CheckListItem[] {
    const { surroundings } = this.options;
    const { frontMatter: { values, at } } = this.checked.reading.statement;
    if (surroundings === undefined) return [];
    const place = at.translations?.value;
    return translationsOf(surroundings, values.translations ?? []).map((translation): CheckListItem => ({
      id: `translation/${translation.name}`,
      section: 'translations',
      state: translation.state === 'there' ? 'done' : 'open',
      severity: 'warning',
      title: this.titleOf(translation),
      detail: this.detailOf(translation),
      findings: 0,
      place,
      fixable: false,
      translation,
    }));
  }

  private titleOf({ name, language, isOriginal }: TranslationFile): string {
    return isOriginal || language === undefined ? this.words.original(name) : this.words.translation(languageName(language, this.options.locale), name);
  }

  private detailOf({ state, isOriginal }: TranslationFile): string {
    if (state === 'there') return '';
    if (state === 'missing') return this.words.missing;
    return isOriginal ? this.words.originalNewer : this.words.behind;
  }
}

function applies({ status }: Judged): boolean {
  return status !== 'not-applicable' && status !== 'unknown';
}

/**
 * What is left to do before a statement goes out: benchmarks that are not met, what is to be filled in, consent, coordination,
 * translations, channels and signposts. A rule that is off, or silenced by a comment, counts as decided.
 * @param checked the draft as it is now
 */
export function checkListOf(checked: Checked, options: CheckListOptions): CheckList {
  const items = new Listing(checked, options).items();
  const judged: readonly BenchmarkId[] = checked.scorecard.benchmarks.filter(applies).map(({ id }) => id);
  return { items, open: items.filter(({ state }) => state === 'open').length, isJudged: judged.length > 0 };
}
