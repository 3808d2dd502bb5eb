/** The tables that a survey can be written as. */
export const csvTables = ['figures', 'people', 'gaps', 'changes', 'apart'] as const;
export type CsvTableName = (typeof csvTables)[number];
