import type { Kernel } from "../../../process/kernel.ts";
import type { WasmImports } from "../python-host.ts";

/**
 * CPython asks the computer, not the host, for the time, the time zone and chance: so two runs are the same.
 * Times are UTC whatever TZ says.
 */
export function askComputer(kernel: () => Kernel | undefined) {
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
      gmtime(time, at);
      memory().setInt32(at + TM_ISDST, 0, true);
      memory().setInt32(at + TM_GMTOFF, 0, true);
    };
    env._mktime_js = (at: number) => timegm(at);
    env._tzset_js = (zone: number, hasDaylight: number, standard: number, daylight: number) => {
      memory().setInt32(zone, 0, true);
      memory().setInt32(hasDaylight, 0, true);
      for (const place of [standard, daylight]) new Uint8Array(memory().buffer).set(UTC, place);
    };
  };
}

/** Offsets in musl's `struct tm`. */
const TM_ISDST = 32;
const TM_GMTOFF = 36;
const UTC = Uint8Array.of(0x55, 0x54, 0x43, 0);
