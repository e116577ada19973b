import type { TimeZone } from "../../../base/time-zone.ts";
import type { Kernel } from "../../../process/kernel.ts";
import type { WasmImports } from "../python-host.ts";
import { writeZone, type ZonePlaces, zoneFacts } from "./time-zone-places.ts";

/** Where a process lives in time. */
export interface ProcessClock {
  zone: TimeZone;
  /** Known as soon as C has asked for the zone. */
  places: ZonePlaces | undefined;
}

/** CPython asks the computer, not the host, for the time, the time zone and chance: so two runs are the same. */
export function askComputer(kernel: () => Kernel | undefined, clock: ProcessClock) {
  return ({ env = {} }: WasmImports, memory: () => DataView): void => {
    const now = () => kernel()?.now() ?? 0;
    env.emscripten_date_now = now;
    env.emscripten_get_now = now;
    env.clock_time_get = (_clock: number, _precision: bigint, at: number) => {
      memory().setBigUint64(at, BigInt(Math.round(now() * 1_000)) * 1_000n, true);
      return 0;
    };
    env.random_get = (at: number, count: number) => {
      const bytes = kernel()?.random.bytes(count) ?? new Uint8Array(count);
      new Uint8Array(memory().buffer).set(bytes, at);
      return 0;
    };
    const { _gmtime_js: gmtime, _timegm_js: timegm } = env;
    if (typeof gmtime !== "function" || typeof timegm !== "function") return;
    env._localtime_js = (time: bigint, at: number) => {
      const { offset } = clock.zone.at(Number(time) * 1000);
      gmtime(time + BigInt(offset), at);
      memory().setInt32(at + TM_ISDST, -offset === zoneFacts(clock.zone).timezone ? 0 : 1, true);
      memory().setInt32(at + TM_GMTOFF, offset, true);
    };
    env._mktime_js = (at: number) => {
      const local = Number(timegm(at));
      const standard = local + zoneFacts(clock.zone).timezone;
      const time = local - clock.zone.at(standard * 1000).offset;
      const { offset } = clock.zone.at(time * 1000);
      memory().setInt32(at + TM_ISDST, -offset === zoneFacts(clock.zone).timezone ? 0 : 1, true);
      return BigInt(local - offset);
    };
    env._tzset_js = (zone: number, hasDaylight: number, standard: number, daylight: number) => {
      clock.places = { zone, hasDaylight, standard, daylight };
      writeZone(memory(), clock.places, clock.zone);
    };
  };
}

/** Offsets in musl's `struct tm`. */
const TM_ISDST = 32;
const TM_GMTOFF = 36;
