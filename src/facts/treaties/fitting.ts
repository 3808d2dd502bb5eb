import { bindingIn, type TreatyCorrections, treatyStatus } from './status.js';

/** The regional treaties; a State is party to one of them at most. */
const regional: readonly string[] = ['ECHR', 'ACHR', 'ACHPR'];

/** Treaties that protect whoever is detained, tried, silenced or killed, the most telling first; the last ones bind nearly every State. */
const general: readonly string[] = ['ICCPR', ...regional, 'CAT', 'ICERD', 'CEDAW', 'ICESCR', 'CRC'];

/** Treaties on a kind of event or a group, which go before the general ones. */
const telling: Readonly<Record<string, readonly string[]>> = {
  'ill-treatment': ['CAT'], disappearance: ['CPED'], women: ['CEDAW'], indigenous: ['ICERD', 'ICESCR'], land: ['ICESCR'],
};

/** A treaty that binds a State, since when, and who says so. */
export interface BindingTreaty {
  readonly treaty: string;
  readonly since: number;
  readonly read: string | undefined;
  readonly source: string | undefined;
}

/**
 * The treaties that a statement can cite to a State.
 * @param country ISO 3166-1 alpha-2
 * @param subjects the kind of event and the groups concerned, the most telling first
 * @param year in which the State is to be bound; the present one when not given
 * @returns those to which it is party, the most telling first
 */
export function treatiesFitting(country: string, subjects: readonly string[], { year, corrections }: { readonly year?: number | undefined; readonly corrections?: TreatyCorrections | undefined } = {}): readonly BindingTreaty[] {
  const wanted = new Set([...subjects.flatMap((subject) => telling[subject] ?? []), ...general]);
  return [...wanted].flatMap((treaty): BindingTreaty[] => {
    const status = treatyStatus(treaty, country, corrections);
    if (status?.status !== 'party' || bindingIn(status, year) !== 'party') return [];
    return [{ treaty, since: status.since, read: status.read, source: status.source }];
  });
}
