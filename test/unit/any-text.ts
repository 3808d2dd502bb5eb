import fc from 'fast-check';

/** Any text that a program may be handed: all UTF-16 code units, halves of pairs and control characters among them. */
export function anyText(maxLength = 60): fc.Arbitrary<string> {
  const codeUnit = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 0x2ff }) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }) });
  return fc.array(codeUnit, { maxLength }).map((units) => String.fromCharCode(...units));
}
