/** The colours of --color, as SGR codes (diffutils context, "colors"). */
export interface Palette {
  readonly reset: string;
  readonly header: string;
  readonly added: string;
  readonly deleted: string;
  readonly lineNumber: string;
}

export type PaintedPart = Exclude<keyof Palette, "reset">;

const KEYS: Readonly<Record<string, keyof Palette>> = {
  rs: "reset",
  hd: "header",
  ad: "added",
  de: "deleted",
  ln: "lineNumber",
};

/** Reads `rs=0:hd=1:ad=32`; undefined where a piece is none. */
export function parsePalette(text: string): Palette | undefined {
  const palette = { reset: "0", header: "1", added: "32", deleted: "31", lineNumber: "36" };
  for (const piece of text.split(":").filter((part) => part !== "")) {
    const [key = "", value] = piece.split("=");
    const known = KEYS[key];
    if (!known || value === undefined || !/^[\d;]*$/.test(value)) return undefined;
    palette[known] = value;
  }
  return palette;
}
