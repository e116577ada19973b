import type { FaultList } from "./fault.ts";
import { splitCommands } from "./split-commands.ts";

/** A way to do a step: what a learner types at one prompt after the other. */
export interface Solution {
  readonly pieces: readonly TypedPiece[];
  readonly line: number;
}

export interface TypedPiece {
  readonly script: string;
  /** Typed while it runs. */
  readonly stdin?: string;
  /** Ctrl-C ends it. */
  readonly interrupt?: boolean;
}

/** Programs that read until what is typed ends. */
const READS_ON = /(?:^|\| *)(?:cat|tee|wc|sort)\b/;

/** All that one types for it, line by line; a key of its own is `^D` or `^C`. */
export function typedLines({ script, stdin, interrupt }: TypedPiece): readonly string[] {
  const input = stdin?.replace(/\n$/, "").split("\n") ?? [];
  const key = interrupt ? ["^C"] : stdin !== undefined && READS_ON.test(script) ? ["^D"] : [];
  return [...script.trimEnd().split("\n"), ...input, ...key];
}

/** A wrong way: what is typed, and a part of the message that answers it. */
export interface Attempt {
  readonly script: string;
  readonly message: string;
  readonly line: number;
}

/** A `solution` block: shell; `#< text` below a command is typed into it, `#^C` after a command stops it with Ctrl-C. */
export function parseSolutionBlock(body: string, line: number, faults: FaultList): Solution {
  const pieces: { script: string[]; stdin: string[]; interrupt: boolean }[] = [];
  let current: (typeof pieces)[number] | undefined;
  for (const [at, source] of body.split("\n").entries()) {
    const input = /^[ \t]*#<(?: (.*))?$/.exec(source);
    if (input) {
      if (current) current.stdin.push(`${input[1] ?? ""}\n`);
      else faults.add(line + at, "expected a command above what is typed into it");
      continue;
    }
    if (!current || current.stdin.length > 0 || current.interrupt) {
      if (source.trim() === "") continue;
      current = { script: [], stdin: [], interrupt: false };
      pieces.push(current);
    }
    const stopped = /^(.*?)[ \t]*#\^C[ \t]*$/.exec(source);
    current.script.push(stopped?.[1] ?? source);
    current.interrupt = stopped !== null;
  }
  if (pieces.length === 0)
    faults.add(line, "an empty solution: expected the commands of one way to do the step");
  const typed = pieces.flatMap(({ script, stdin, interrupt }): readonly TypedPiece[] => {
    const commands = splitCommands(script.join("\n").trim()).map((command) => ({ script: command }));
    const last = commands.pop();
    if (!last) return [];
    const input = stdin.length > 0 ? { stdin: stdin.join("") } : {};
    return [...commands, { ...last, ...input, ...(interrupt ? { interrupt } : {}) }];
  });
  return { pieces: typed, line };
}

/** A `reject` block: each line is a wrong way, `COMMAND   #> part of the message`; lines without `#>` go on below. */
export function parseRejectBlock(body: string, line: number, faults: FaultList): Attempt[] {
  const attempts: Attempt[] = [];
  let script: string[] = [];
  let first = line;
  for (const [at, source] of body.split("\n").entries()) {
    if (script.length === 0) first = line + at;
    const end = /^(.*?)[ \t]*#>[ \t]*(.*?)[ \t]*$/.exec(source);
    if (!end) {
      if (source.trim() !== "" || script.length > 0) script.push(source);
      continue;
    }
    script.push(end[1] ?? "");
    if (end[2] === "") faults.add(line + at, "expected a part of the message after `#>`");
    attempts.push({ script: script.join("\n").trim(), message: end[2] ?? "", line: first });
    script = [];
  }
  if (script.some((rest) => rest.trim() !== ""))
    faults.add(first, "expected `COMMAND   #> part of the message that answers it`");
  else if (attempts.length === 0)
    faults.add(line, "an empty reject: expected `COMMAND   #> part of the message that answers it`");
  return attempts;
}
