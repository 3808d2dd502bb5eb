import type { BenchmarkId } from '../../benchmarks/types.js';
import type { Language } from '../../lexicon/language.js';

/** Sentences that show how a benchmark is met, of a statement on an arrest; those in English are taken from the pages of the benchmarks. */
export const exampleTexts: Readonly<Record<Exclude<Language, 'en'>, Partial<Record<BenchmarkId, string>>>> = {
  fr: {
    'hrd-term': 'La défenseure des droits humains Iria Montoro a été arrêtée lundi.',
    'names-individual': 'Iria Montoro a été arrêtée lundi à son domicile de Tegucigalpa.',
    'case-recommendation': 'L’Union européenne appelle les autorités honduriennes à libérer Iria Montoro immédiatement et sans condition.',
    'situation-recommendation': 'Nous appelons les autorités honduriennes à garantir que les défenseurs des droits humains puissent travailler sans crainte de représailles.',
    'no-hedging': 'L’Union européenne appelle les autorités honduriennes à libérer Iria Montoro immédiatement et sans condition.',
    'direct-recommendation': 'Nous appelons les autorités honduriennes à libérer Iria Montoro immédiatement et sans condition.',
    'fair-trial': 'Iria Montoro a été condamnée lundi à deux ans de prison, à l’issue d’un procès à huis clos.',
    obligations: 'Son arrestation viole le Pacte international relatif aux droits civils et politiques, que le Honduras a ratifié en 1997.',
    legitimacy: 'Son travail est pacifique et légitime.',
    'no-stigma': 'Iria Montoro est accusée d’être un agent de l’étranger.',
    'restrictive-law': 'La loi sur les associations restreint le travail de la société civile. Nous appelons le Parlement hondurien à l’abroger.',
    'intersecting-risk': 'Les femmes qui défendent les droits humains sont exposées à des violences particulières\u00A0; le plan d’action de l’UE sur l’égalité de genre nous engage à leurs côtés.',
    'consistent-in-country': 'Nous appelons les autorités honduriennes à libérer Iria Montoro immédiatement.',
    'consistent-across-countries': 'Nous appelons les autorités honduriennes à libérer Iria Montoro immédiatement.',
    'open-cases': 'Nous réitérons notre appel à la libération de la défenseure des droits humains Iria Montoro.',
    signposted: 'L’UE agit selon ses orientations sur les défenseurs des droits de l’homme.',
    'follow-up': 'La délégation a demandé à rencontrer le ministre de la Justice.',
  },
  es: {
    'hrd-term': 'La defensora de derechos humanos Iria Montoro fue detenida el lunes.',
    'names-individual': 'Iria Montoro fue detenida el lunes en su domicilio de Tegucigalpa.',
    'case-recommendation': 'La Unión Europea insta a las autoridades hondureñas a liberar a Iria Montoro inmediatamente y sin condiciones.',
    'situation-recommendation': 'Instamos a las autoridades hondureñas a garantizar que las personas defensoras de derechos humanos puedan trabajar sin temor a represalias.',
    'no-hedging': 'La Unión Europea insta a las autoridades hondureñas a liberar a Iria Montoro inmediatamente y sin condiciones.',
    'direct-recommendation': 'Instamos a las autoridades hondureñas a liberar a Iria Montoro inmediatamente y sin condiciones.',
    'fair-trial': 'Iria Montoro fue condenada el lunes a dos años de prisión, tras un juicio a puerta cerrada.',
    obligations: 'Su detención viola el Pacto Internacional de Derechos Civiles y Políticos, que Honduras ratificó en 1997.',
    legitimacy: 'Su labor es pacífica y legítima.',
    'no-stigma': 'Iria Montoro está acusada de ser una agente extranjera.',
    'restrictive-law': 'La Ley de Asociaciones restringe la labor de la sociedad civil, e instamos al Congreso de Honduras a derogar esta ley.',
    'consistent-in-country': 'Instamos a las autoridades hondureñas a liberar a Iria Montoro inmediatamente.',
    'consistent-across-countries': 'Instamos a las autoridades hondureñas a liberar a Iria Montoro inmediatamente.',
    'open-cases': 'Reiteramos nuestro llamamiento a la liberación de la defensora de derechos humanos Iria Montoro.',
    signposted: 'La UE actúa según sus Directrices sobre los defensores de los derechos humanos.',
    'follow-up': 'La Delegación ha solicitado una reunión con el ministro de Justicia.',
  },
};
