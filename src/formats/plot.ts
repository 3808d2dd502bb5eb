/* What is used of Observable Plot: named, so that the rest of it falls away where this is bundled. */
export { axisX, cell, dot, line, plot, ruleX, text, tickX } from '@observablehq/plot';
