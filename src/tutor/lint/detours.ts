import { baseName, dirName, joinPath } from "../../base/paths.ts";
import { longNames } from "../../process/command/spec.ts";
import type { SpecOf } from "../check/run-pattern.ts";
import type { Solution, TypedPiece } from "../lesson/script-block.ts";
import {
  type PlainCommand,
  type PlainPart,
  type PlainScript,
  type PlainWord,
  quoteWord,
  readPlainScript,
  replaceRegion,
} from "./plain-script.ts";

/** Another way to do the same as a solution; whether it does, its play shows. */
export interface Detour {
  /** `by an absolute path`. */
  readonly name: string;
  readonly pieces: readonly DetourPiece[];
  /** It does the same only if it prints the same, in whichever order. */
  readonly isOrder?: boolean;
  /** It does the same only if it prints the same, but for how places are written: not every operand is a place. */
  readonly isPath?: boolean;
  /** Only for a way on which everything succeeds. */
  readonly isRepair?: boolean;
}

/** A piece beside the way, whose status says nothing of the way. */
export interface DetourPiece extends TypedPiece {
  readonly isAside?: boolean;
}

interface Edit extends Pick<Detour, "name" | "isOrder" | "isPath" | "isRepair"> {
  readonly script: string;
}

const MAX_DETOURS = 60;

/** Ways of people: a typo mended, another order, other paths, other spellings of options, a look around before. */
export function makeDetours({ pieces }: Solution, specOf: SpecOf): readonly Detour[] {
  const detours: Detour[] = [lookAround(pieces)];
  for (const [at, piece] of pieces.entries()) {
    const plain = readPlainScript(piece.script);
    if (!plain) continue;
    const replace = (...others: readonly DetourPiece[]) => [
      ...pieces.slice(0, at),
      ...others,
      ...pieces.slice(at + 1),
    ];
    for (const { script, ...edit } of editScript(plain, specOf))
      detours.push({ ...edit, pieces: replace({ ...piece, script }) });
    detours.push(
      ...byAlias(plain).map(({ alias, script }) => ({
        name: "by an alias",
        pieces: replace(alias, { ...piece, script }),
      })),
    );
  }
  detours.push(...swapPieces(pieces));
  return detours.slice(0, MAX_DETOURS);
}

function swapPieces(pieces: readonly TypedPiece[]): readonly Detour[] {
  return pieces.slice(1).flatMap((second, at) => {
    const swapped = [...pieces.slice(0, at), second, ...pieces.slice(at, at + 1), ...pieces.slice(at + 2)];
    return [{ name: "in another order", isOrder: true, pieces: swapped }];
  });
}

function lookAround(pieces: readonly TypedPiece[]): Detour {
  const look = (script: string): DetourPiece => ({ script, isAside: true });
  return {
    name: "looking around before and after",
    pieces: [look("ls"), look("pwd"), look("lls"), ...pieces, look("ls"), look("pwd")],
  };
}

function editScript(plain: PlainScript, specOf: SpecOf): readonly Edit[] {
  return [
    ...plain.parts.flatMap((part) => [
      ...part.commands.flatMap((command) => [
        ...pathEdits(plain, command, specOf),
        ...optionEdits(plain, command, specOf),
      ]),
      ...(part.isSimple ? part.commands.flatMap((command) => partEdits(plain, part, command, specOf)) : []),
    ]),
    ...orderEdits(plain),
  ];
}

/** Builtins whose operands are places. */
const TAKES_PLACES: ReadonlySet<string> = new Set(["cd", "pushd", "source", ".", "test", "["]);

/**
 * Without options, and without numbers and `NAME=value`, which are no places. Of a tool with words of its own (`docker container rm`), only what
 * looks like a place.
 */
function operandsOf({ words }: PlainCommand, specOf: SpecOf): readonly PlainWord[] {
  const isKnown =
    TAKES_PLACES.has(words[0]?.value ?? "") || specOf(words.map(({ value }) => value)) !== undefined;
  return words
    .slice(1)
    .filter(({ value, isLiteral }) => isLiteral && !/^(?:$|-|\w+\+?=|\d+$)/.test(value))
    .filter(({ value }) => isKnown || /^[~.]|\//.test(value));
}

/** The same place by other names. */
function pathEdits({ source }: PlainScript, command: PlainCommand, specOf: SpecOf): readonly Edit[] {
  return operandsOf(command, specOf).flatMap((word) => {
    const edit = (name: string, text: string): Edit => ({
      name,
      isPath: true,
      script: replaceRegion(source, word, text),
    });
    const { value } = word;
    const edits = [edit("with a slash at the end", `${quoteWord(value)}/`)];
    if (value.startsWith("~/")) edits.push(edit("by $HOME", `"$HOME"${quoteWord(value.slice(1))}`));
    if (/^[~/]/.test(value)) return edits;
    return [
      ...edits,
      edit("by an absolute path", `"$PWD"/${quoteWord(value)}`),
      edit("with ./ before", `./${quoteWord(value)}`),
    ];
  });
}

/** From inside the place, and with a typo that `mv` mends: for a command that stands alone. */
function partEdits(
  { source }: PlainScript,
  part: PlainPart,
  command: PlainCommand,
  specOf: SpecOf,
): readonly Edit[] {
  return operandsOf(command, specOf).flatMap((word) => {
    const { value } = word;
    const withWord = (text: string) =>
      replaceRegion(
        source.slice(part.start, part.end),
        { start: word.start - part.start, end: word.end - part.start },
        text,
      );
    const edit = (name: string, text: string): Edit => ({ name, script: replaceRegion(source, part, text) });
    const from = (place: string, rest: string) =>
      `cd ${quoteWord(place)} && ${withWord(quoteWord(rest))} && cd "$OLDPWD"`;
    const typo = `${value.replace(/\/+$/, "")}x`;
    const mended = `${withWord(quoteWord(typo))} && mv ${quoteWord(typo)} ${quoteWord(value)}`;
    const edits: Edit[] = [{ ...edit("with a typo mended by mv", mended), isRepair: true }];
    // What goes somewhere does not come back at once.
    if (command.words[0]?.value === "cd") return edits;
    const parent = dirName(value);
    if (parent !== "." && value !== "~")
      edits.push(edit("from inside the folder", from(parent, baseName(value))));
    const [first = "", ...rest] = value.split("/");
    if (rest.length > 1 && first !== "")
      edits.push(edit("from the first folder", from(first, rest.reduce(joinPath, ""))));
    return edits;
  });
}

function optionEdits({ source }: PlainScript, command: PlainCommand, specOf: SpecOf): readonly Edit[] {
  const spec = specOf(command.words.map(({ value }) => value));
  const edits: Edit[] = [];
  for (const [at, word] of command.words.entries()) {
    const edit = (name: string, text: string) =>
      edits.push({ name, script: replaceRegion(source, word, text) });
    const letters = /^-([A-Za-z]{2,})$/.exec(word.value)?.[1];
    if (letters && word.isLiteral) {
      edit("with options apart", [...letters].map((letter) => `-${letter}`).join(" "));
      edit("with options in another order", `-${[...letters].reverse().join("")}`);
    }
    const next = command.words[at + 1];
    if (next && isLetter(word) && isLetter(next)) {
      const both = { start: word.start, end: next.end };
      edits.push({
        name: "with options together",
        script: replaceRegion(source, both, word.value + next.value.slice(1)),
      });
    }
    for (const [key, flag] of Object.entries(spec?.flags ?? {})) {
      const long = longNames(key, flag)[0];
      if (isLetter(word) && long && !flag.argument && flag.short?.includes(word.value[1] ?? ""))
        edit("with a long option", `--${long}`);
    }
  }
  return spec ? [...edits, ...optionsLast(source, command)] : edits;
}

function isLetter({ value }: PlainWord): boolean {
  return /^-[A-Za-z]$/.test(value);
}

/** GNU programs take options after operands too. Of others one does not know which words are an option's value. */
function optionsLast(source: string, { words }: PlainCommand): readonly Edit[] {
  const [first, last] = [words[1], words.at(-1)];
  if (!first || !last || !words.every(({ isLiteral }) => isLiteral)) return [];
  const isOption = ({ value }: PlainWord) => value.startsWith("-");
  const rest = words.slice(1);
  const moved = [...rest.filter((word) => !isOption(word)), ...rest.filter(isOption)];
  if (moved.every((word, at) => word === rest[at])) return [];
  const text = moved.map(({ value }) => quoteWord(value)).join(" ");
  return [
    {
      name: "with options last",
      isOrder: true,
      script: replaceRegion(source, { start: first.start, end: last.end }, text),
    },
  ];
}

function orderEdits({ source, parts }: PlainScript): readonly Edit[] {
  return parts.slice(1).map((second, at) => {
    const first = parts[at] ?? second;
    const between = source.slice(first.end, second.start);
    const swapped = source.slice(second.start, second.end) + between + source.slice(first.start, first.end);
    return {
      name: "in another order",
      isOrder: true,
      script: replaceRegion(source, { start: first.start, end: second.end }, swapped),
    };
  });
}

function byAlias({ source, parts }: PlainScript): readonly { alias: DetourPiece; script: string }[] {
  const name = parts[0]?.commands[0]?.words[0];
  if (!name?.isLiteral) return [];
  return [
    {
      alias: { script: `alias practise=${quoteWord(name.value)}`, isAside: true },
      script: replaceRegion(source, name, "practise"),
    },
  ];
}
