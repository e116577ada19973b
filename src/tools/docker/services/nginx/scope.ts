import type { Directive } from "./syntax.ts";

/** Bytes, of `10m` and its like. */
export function parseSize(text: string): number {
  const [, number = "0", unit = ""] = /^(\d+)([kmg]?)$/i.exec(text) ?? [];
  return Number(number) * ({ k: 1024, m: 1_048_576, g: 1_073_741_824 }[unit.toLowerCase()] ?? 1);
}

/** Milliseconds, of `30`, `30s`, `1m 30s`. */
export function parseDuration(text: string): number {
  const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
  let sum = 0;
  for (const [, number = "0", unit = "s"] of text.matchAll(/(\d+)(ms|s|m|h|d)?/g))
    sum += Number(number) * (units[unit as keyof typeof units] ?? 1000);
  return sum;
}

/** The directives of one block. What a block does not set holds from the one around it. */
export class Scope {
  constructor(
    readonly directives: readonly Directive[],
    readonly parent: Scope | undefined,
  ) {}

  /** Those that this block itself has. */
  own(name: string): readonly Directive[] {
    return this.directives.filter((directive) => directive.name === name);
  }

  /** Those that hold here: of the nearest block that has any. */
  all(name: string): readonly Directive[] {
    const own = this.own(name);
    return own.length > 0 || !this.parent ? own : this.parent.all(name);
  }

  words(name: string): readonly string[] | undefined {
    return this.all(name)[0]?.args;
  }

  word(name: string, otherwise: string): string {
    return this.words(name)?.[0] ?? otherwise;
  }

  isOn(name: string, otherwise = false): boolean {
    return this.word(name, otherwise ? "on" : "off") === "on";
  }
}
