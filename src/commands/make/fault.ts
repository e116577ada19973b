import type { Place } from "./model.ts";

/** What ends make at once: `Makefile:3: *** missing separator.  Stop.` */
export class MakeFault extends Error {
  constructor(
    message: string,
    readonly place: Place | undefined,
  ) {
    super(message);
  }
}

/** A job failed, and nothing more is begun. */
export class Stopped extends Error {}

export function placePrefix(place: Place): string {
  return `${place.file}:${place.line}: `;
}
