import writeGood from 'write-good';

/** @param {string} text */
export const lint = (text) => writeGood(text);
