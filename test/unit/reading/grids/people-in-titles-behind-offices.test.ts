import assert from 'node:assert/strict';
import { readingOf } from '../reading-of.js';

/* Those named behind a comma in the title of a statement by somebody in office: what stands before the comma is whom it is on, and not what the office is for. */

const grids: Readonly<Record<string, { readonly by: readonly string[]; readonly on: readonly string[]; readonly below: string }>> = {
  English: {
    by: ['Statement by the Spokesperson', 'Statement by the spokesperson of the High Representative', 'EU Special Representative for Human Rights'],
    on: ['on the detention of two lawyers, X and Y', 'on the situation of human rights defenders, X and Y', 'on bloggers, X and Y', 'regarding members of the association Viasna, X and Y', 'on charges against opposition politicians, Mr X and Ms Y', 'on the situation of two priests, X and Y'],
    below: 'The European Union is deeply concerned.',
  },
  French: {
    by: ['Déclaration du porte-parole', 'Déclaration de la porte-parole de la haute représentante'],
    on: ['sur la détention de deux avocats, X et Y', 'sur la situation de défenseurs des droits humains, X et Y', 'sur les poursuites contre deux opposants, MM. X et Y', 'sur la détention de deux prêtres, X et Y', 'sur la condamnation de deux juges, X et Y'],
    below: 'L’Union européenne est profondément préoccupée.',
  },
  Spanish: {
    by: ['Declaración del Portavoz', 'Declaración del Alto Representante'],
    on: ['sobre la detención de dos abogados, X y Y', 'sobre la situación de defensores de los derechos humanos, X y Y', 'sobre los cargos contra dos opositores, los Sres. X y Y', 'sobre la situación de dos exministros, X y Y'],
    below: 'La Unión Europea está profundamente preocupada.',
  },
};

/** Everybody named, with their role, behind whom it is wrong. */
function misread({ by, on, below }: (typeof grids)[string]): readonly string[] {
  return by.flatMap((office) => on.flatMap((whom) => {
    const title = `${office} ${whom.replace('X', 'Aliaksandr Kulesh').replace('Y', 'Delia Shirampari')}`;
    const concerned = readingOf(`# ${title}\n\n${below}\n`).reading.people.filter(({ role }) => role === 'defender').map(({ name }) => name).join();
    return concerned === 'Aliaksandr Kulesh,Delia Shirampari' ? [] : [`${title}: ${concerned}`];
  }));
}

describe('People in titles behind offices', () => {
  for (const [language, grid] of Object.entries(grids)) it(language, () => assert.deepEqual(misread(grid), []));

  it('leaves an office that is on a theme to whoever holds it', () => {
    for (const office of ['UN Special Rapporteur on the situation of human rights defenders', 'EU Special Representative on human rights', 'UN Special Rapporteur on the independence of judges and lawyers']) {
      const [person] = readingOf(`# Statement by the ${office}, Alice Duarte\n\nThe experts are deeply concerned.\n`).reading.people;
      assert.deepEqual([person?.name, person?.role], ['Alice Duarte', 'official'], office);
    }
  });
});
