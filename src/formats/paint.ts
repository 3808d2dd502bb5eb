type Painter = (text: string) => string;

/** Colours for the terminal; each returns the text unchanged where there are none. */
export interface Paint {
  readonly bold: Painter;
  readonly dim: Painter;
  readonly underline: Painter;
  readonly red: Painter;
  readonly yellow: Painter;
  readonly blue: Painter;
  readonly green: Painter;
}
