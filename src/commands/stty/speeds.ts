/** Bauds by their code in c_cflag (Linux, termbits.h). */
const SPEEDS: readonly number[] = [
  0, 50, 75, 110, 134, 150, 200, 300, 600, 1200, 1800, 2400, 4800, 9600, 19_200, 38_400,
]; // prettier-ignore
const FAST_SPEEDS: readonly number[] = [57_600, 115_200, 230_400, 460_800, 500_000, 576_000, 921_600];
const FAST = 0x1001;

export function isSpeed(bauds: number): boolean {
  return SPEEDS.includes(bauds) || FAST_SPEEDS.includes(bauds);
}

export function speedBits(bauds: number): number {
  const slow = SPEEDS.indexOf(bauds);
  return slow >= 0 ? slow : FAST + FAST_SPEEDS.indexOf(bauds);
}

export function speedOfBits(bits: number): number | undefined {
  return bits >= FAST ? FAST_SPEEDS[bits - FAST] : SPEEDS[bits];
}
