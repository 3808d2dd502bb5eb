import { markdown } from 'alex';

/** @param {string} text */
export const lint = (text) => markdown(text).messages;
