import type { Process } from "../../process/process.ts";

const UNITS = " KMGT";
const KIB = 1024;
/** What stands beside the name takes so many columns (OpenSSH's progressmeter.c). */
const BESIDE = 35;

/** The line that tells how a file was copied. */
export class Meter {
  constructor(
    private readonly process: Process,
    private readonly columns: number,
  ) {}

  /** `elapsed` in milliseconds. */
  async show(name: string, bytes: number, elapsed: number): Promise<void> {
    const width = Math.max(0, this.columns - BESIDE);
    const seconds = Math.max(0.001, elapsed / 1000);
    const time = `${two(Math.floor(seconds / 60))}:${two(Math.floor(seconds % 60))}`;
    await this.process.write(
      1,
      `\r${name.slice(0, width).padEnd(width)} 100% ${formatSize(bytes)} ${formatRate(bytes / seconds)}/s   ${time}    \n`,
    );
  }
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

function formatSize(bytes: number): string {
  let [value, unit] = [bytes, 0];
  for (; value >= 10_000 && unit < UNITS.length - 1; unit++) value = Math.floor((value + KIB / 2) / KIB);
  return `${String(value).padStart(4)}${UNITS[unit]}${unit > 0 ? "B" : " "}`;
}

function formatRate(perSecond: number): string {
  let [value, unit] = [Math.floor(perSecond * 100), 0];
  for (; value >= 100_000 && unit < UNITS.length - 1; unit++) value = Math.floor((value + KIB / 2) / KIB);
  if (unit === 0) {
    unit++;
    value = Math.floor((value + KIB / 2) / KIB);
  }
  const whole = String(Math.floor((value + 5) / 100)).padStart(3);
  return `${whole}.${Math.floor((value + 5) / 10) % 10}${UNITS[unit]}B`;
}
