/** As what a statement can go out; `md` is the statement file itself, without names. */
export const exportFormats = ['docx', 'html', 'txt', 'post', 'md'] as const;
export type ExportFormat = (typeof exportFormats)[number];
