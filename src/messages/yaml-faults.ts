import type { YamlFault } from '../statement/yaml-fault.js';

/** Why YAML cannot be read, as the end of a sentence, in English. */
export const yamlFaultsEn: Readonly<Record<YamlFault, string>> = {
  'quotation-marks': 'quotation marks are needed',
  'not-closed': 'a bracket or a quotation mark is opened here, or before, and not closed',
  'indentation': 'each line needs a key, a colon and a space behind it; lines that belong together begin with the same number of spaces, what belongs below a key with two more',
  'tab': 'a line begins with a tab; put spaces instead',
  'two-in-line': 'there is a second colon in the line; put the value in quotation marks',
  'odd-start': 'the value begins with a sign that has a meaning of its own; put it in quotation marks',
  'backslash': 'a backslash stands in quotation marks; write it twice',
  'odd-sign': 'a sign stands where it cannot, or a comma is missing before it; put a value with such signs in quotation marks',
  'too-long': 'it is too long',
  'too-deep': 'there are too many brackets inside brackets',
  'other': 'this line is not of the form “key: value”',
};

/** The same in French. */
export const yamlFaultsFr: typeof yamlFaultsEn = {
  'quotation-marks': 'il faut des guillemets droits',
  'not-closed': 'un crochet ou un guillemet ouvert ici, ou plus haut, n’est pas fermé',
  'indentation': 'chaque ligne est faite d’une clé, d’un deux-points et d’une espace\u00A0; les lignes d’un même rang commencent par autant d’espaces, celles qui dépendent d’une clé par deux de plus',
  'tab': 'une ligne commence par une tabulation\u00A0; mettez des espaces',
  'two-in-line': 'la ligne a un second deux-points\u00A0; mettez la valeur entre guillemets droits',
  'odd-start': 'la valeur commence par un signe qui a un sens à lui\u00A0; mettez-la entre guillemets droits',
  'backslash': 'une barre oblique inverse se trouve entre guillemets\u00A0; écrivez-la deux fois',
  'odd-sign': 'un signe n’est pas à sa place, ou il manque une virgule devant lui\u00A0; mettez une valeur qui a de tels signes entre guillemets droits',
  'too-long': 'il est trop long',
  'too-deep': 'trop de crochets les uns dans les autres',
  'other': 'cette ligne n’est pas de la forme «\u00A0clé: valeur\u00A0»',
};
