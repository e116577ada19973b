import type { BuiltinIo } from "./io.ts";

/** What `declare` and its kin are asked to do to each name. */
export interface DeclarationOptions {
  /** Letters to turn on and off: `a A i l u c n r t x`. */
  readonly on: ReadonlySet<string>;
  readonly off: ReadonlySet<string>;
  readonly prints: boolean;
  /** `-f`, `-F`: functions rather than variables. */
  readonly functions: "no" | "definitions" | "names";
  readonly global: boolean;
  /** `-I`: a local variable takes over what it hides. */
  readonly inherits: boolean;
  readonly operands: readonly string[];
  /** Where the operands begin among the arguments. */
  readonly first: number;
}

const NONE: ReadonlySet<string> = new Set();

export function readDeclarationOptions(
  io: BuiltinIo,
  args: readonly string[],
  letters: string,
): DeclarationOptions | undefined {
  if (!/^[-+]/.test(args[0] ?? "-")) return bare(args);
  const parsed = io.options(args, `+${letters}`);
  if (!parsed) return undefined;
  const on = new Set<string>();
  const off = new Set<string>();
  for (const letter of parsed.order) {
    if (letter.startsWith("+")) off.add(letter.slice(1));
    else on.add(letter);
  }
  const functions = on.has("F") ? "names" : on.has("f") ? "definitions" : "no";
  return {
    on,
    off,
    // With names, `+p` prints as `-p` does.
    prints: on.has("p") || off.has("p"),
    functions,
    global: on.has("g"),
    inherits: on.has("I"),
    operands: parsed.operands,
    first: args.length - parsed.operands.length,
  };
}

/** The usual case, which every call of a function with local variables meets. */
function bare(operands: readonly string[]): DeclarationOptions {
  return {
    on: NONE,
    off: NONE,
    prints: false,
    functions: "no",
    global: false,
    inherits: false,
    operands,
    first: 0,
  };
}

const ATTRIBUTES = "aAilucnrtx";

/** Whether any attribute is to be turned on or off. */
export function namesAttributes({ on, off }: DeclarationOptions): boolean {
  return [...ATTRIBUTES].some((letter) => on.has(letter) || off.has(letter));
}
