/** Official languages of the Union and of the States that it addresses, ISO 639-1 where there is such a code. */
export const commonLanguages = [
  'en', 'fr', 'es', 'ar', 'ru', 'zh', 'pt', 'fa', 'tr', 'vi', 'am', 'az', 'be', 'bg', 'bn', 'bs', 'ca', 'cs', 'da', 'de', 'dz', 'el', 'et', 'fi', 'fil', 'ga',
  'he', 'hi', 'hr', 'ht', 'hu', 'hy', 'id', 'it', 'ja', 'ka', 'kk', 'km', 'ko', 'ku', 'ky', 'lo', 'lt', 'lv', 'mg', 'mk', 'mn', 'ms', 'mt', 'my', 'ne', 'nl',
  'pl', 'ps', 'qu', 'rn', 'ro', 'rw', 'si', 'sk', 'sl', 'so', 'sq', 'sr', 'sv', 'sw', 'ta', 'tg', 'th', 'ti', 'tk', 'uk', 'ur', 'uz',
] as const;
