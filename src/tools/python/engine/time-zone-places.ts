import { encode } from "../../../base/bytes.ts";
import type { TimeZone } from "../../../base/time-zone.ts";

/** Where C keeps what tzset(3) finds: it asks once, before the memory that all processes begin from is kept. */
export interface ZonePlaces {
  readonly zone: number;
  readonly hasDaylight: number;
  readonly standard: number;
  readonly daylight: number;
}

/** Names of zones longer than this have no room (TZNAME_MAX of Emscripten's C library). */
const LONGEST_NAME = 16;
/** A day of the winter and one of the summer, on either half of the earth. */
const JANUARY = Date.UTC(2026, 0, 1);
const JULY = Date.UTC(2026, 6, 1);

/** A zone as time.tzname, time.timezone and time.daylight tell it. */
export interface ZoneFacts {
  /** Seconds west of Greenwich, in winter and in summer. */
  readonly timezone: number;
  readonly altzone: number;
  readonly daylight: number;
  readonly names: readonly [string, string];
}

export function zoneFacts(zone: TimeZone): ZoneFacts {
  const [standard, summer] = [zone.at(JANUARY), zone.at(JULY)].sort((a, b) => a.offset - b.offset);
  if (!standard || !summer) throw new Error("a zone has two halves of a year");
  return {
    timezone: -standard.offset,
    altzone: -summer.offset,
    daylight: standard.offset === summer.offset ? 0 : 1,
    names: [standard.name, summer.name],
  };
}

export function writeZone(memory: DataView, places: ZonePlaces, zone: TimeZone): void {
  const { timezone, daylight, names } = zoneFacts(zone);
  memory.setInt32(places.zone, timezone, true);
  memory.setInt32(places.hasDaylight, daylight, true);
  for (const [at, place] of [places.standard, places.daylight].entries()) {
    const name = encode(names[at] ?? "").subarray(0, LONGEST_NAME);
    const bytes = new Uint8Array(memory.buffer);
    bytes.set(name, place);
    bytes[place + name.length] = 0;
  }
}
