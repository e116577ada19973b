/** A piece of work between two pauses. */
export type Spend = (steps: number) => Promise<void> | undefined;

const SMALL_LIMIT = 1 << 16;
let primes: readonly number[] | undefined;

/** The primes below 65,536, by the sieve of Eratosthenes. */
function smallPrimes(): readonly number[] {
  if (primes) return primes;
  const composite = new Uint8Array(SMALL_LIMIT);
  const found: number[] = [];
  for (let n = 2; n < SMALL_LIMIT; n++) {
    if (composite[n]) continue;
    found.push(n);
    for (let multiple = n * n; multiple < SMALL_LIMIT; multiple += n) composite[multiple] = 1;
  }
  primes = found;
  return found;
}

/** The prime factors in order. */
export async function factorize(value: bigint, spend: Spend): Promise<readonly bigint[]> {
  if (value < 2n) return [];
  if (value <= BigInt(Number.MAX_SAFE_INTEGER)) {
    const { factors, rest } = divideSmall(Number(value));
    const large = rest > 1 ? await splitLarge(BigInt(rest), spend) : [];
    return [...factors.map(BigInt), ...large];
  }
  const factors: bigint[] = [];
  let rest = value;
  for (const prime of smallPrimes()) {
    const divisor = BigInt(prime);
    while (rest % divisor === 0n) {
      factors.push(divisor);
      rest /= divisor;
    }
    if (rest === 1n) return factors;
  }
  const large = await splitLarge(rest, spend);
  return [...factors, ...large];
}

function divideSmall(value: number): { readonly factors: readonly number[]; readonly rest: number } {
  const factors: number[] = [];
  let rest = value;
  for (const prime of smallPrimes()) {
    if (prime * prime > rest) break;
    while (rest % prime === 0) {
      factors.push(prime);
      rest /= prime;
    }
  }
  if (rest > 1 && rest < SMALL_LIMIT * SMALL_LIMIT) {
    factors.push(rest);
    rest = 1;
  }
  return { factors, rest };
}

/** Factors that are all beyond the small primes. */
async function splitLarge(value: bigint, spend: Spend): Promise<bigint[]> {
  const open = [value];
  const found: bigint[] = [];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (part === 1n) continue;
    if (await isPrime(part, spend)) found.push(part);
    else {
      const divisor = await findDivisor(part, spend);
      open.push(divisor, part / divisor);
    }
  }
  return found.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** These bases decide for numbers below 3.3 × 10^24; beyond it a mistake is only not impossible. */
const BASES = [2n, 3n, 5n, 7n, 11n, 13n, 17n, 19n, 23n, 29n, 31n, 37n, 41n, 43n, 47n, 53n, 59n, 61n];

/** The test of Miller and Rabin. */
async function isPrime(value: bigint, spend: Spend): Promise<boolean> {
  let odd = value - 1n;
  let twos = 0;
  for (; odd % 2n === 0n; odd /= 2n) twos++;
  for (const base of BASES) {
    const pause = spend(20);
    if (pause) await pause;
    if (!passes(base, odd, twos, value)) return false;
  }
  return true;
}

function passes(base: bigint, odd: bigint, twos: number, value: bigint): boolean {
  let power = powerModulo(base, odd, value);
  if (power === 1n || power === value - 1n) return true;
  for (let i = 1; i < twos; i++) {
    power = (power * power) % value;
    if (power === value - 1n) return true;
  }
  return false;
}

function powerModulo(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  let factor = base % modulus;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * factor) % modulus;
    factor = (factor * factor) % modulus;
  }
  return result;
}

/** So many steps are taken between two looks at the common divisor. */
const BATCH = 128;

/** Pollard's rho as Brent does it: a divisor of a number that is not prime. */
async function findDivisor(value: bigint, spend: Spend): Promise<bigint> {
  for (let constant = 1n; ; constant++) {
    const divisor = await rho(value, constant, spend);
    if (divisor !== value) return divisor;
  }
}

async function rho(value: bigint, constant: bigint, spend: Spend): Promise<bigint> {
  const step = (x: bigint) => (x * x + constant) % value;
  let y = 2n;
  for (let length = 1; ; length *= 2) {
    const x = y;
    for (let i = 0; i < length; i++) y = step(y);
    for (let done = 0; done < length; done += BATCH) {
      const start = y;
      let product = 1n;
      const count = Math.min(BATCH, length - done);
      for (let i = 0; i < count; i++) {
        y = step(y);
        product = (product * distance(x, y)) % value;
      }
      const pause = spend(count);
      if (pause) await pause;
      const divisor = greatestCommonDivisor(product, value);
      if (divisor === 1n) continue;
      return divisor < value ? divisor : stepwise(x, start, step, value);
    }
  }
}

/** The batch went too far: the same way again, looking at every step. */
function stepwise(x: bigint, start: bigint, step: (x: bigint) => bigint, value: bigint): bigint {
  for (let y = start; ; ) {
    y = step(y);
    const divisor = greatestCommonDivisor(distance(x, y), value);
    if (divisor > 1n) return divisor;
  }
}

function distance(a: bigint, b: bigint): bigint {
  return a > b ? a - b : b - a;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y > 0n) [x, y] = [y, x % y];
  return x;
}
