import { fileCandidates } from "../interactive/file-candidates.ts";
import { type CompletionCall, generateMatches } from "../interactive/programmed-completion.ts";
import { defaultSettings } from "../line-editor/settings.ts";
import type { Shell } from "../shell.ts";
import type { CompletionSpec } from "../state/completions.ts";
import { SPEC_LETTERS, specFrom } from "./completion-spec.ts";
import { defineBuiltin } from "./define.ts";
import type { BuiltinIo } from "./io.ts";

export const compgen = defineBuiltin({
  name: "compgen",
  usage:
    "[-abcdefgjksuv] [-o option] [-A action] [-G globpat] [-W wordlist] [-F function] [-C command] [-X filterpat] [-P prefix] [-S suffix] [word]",
  summary: "Display possible completions depending on the options.",
  help: `Intended to be used from within a shell function generating possible
completions.  If the optional WORD argument is supplied, matches against
WORD are generated.

Exit Status:
Returns success unless an invalid option is supplied or an error occurs.`,

  run(shell, args, io) {
    const parsed = io.options(args, SPEC_LETTERS);
    if (!parsed) return 2;
    const spec = specFrom(io, parsed);
    if (typeof spec === "number") return spec;
    if (parsed.flags.size === 0) return 0;
    for (const letter of ["F", "C"]) {
      if (parsed.flags.has(letter)) io.fault(`warning: -${letter} option may not work as you expect`);
    }
    return generate(shell, io, spec, parsed.operands[0] ?? "");
  },
});

async function generate(shell: Shell, io: BuiltinIo, spec: CompletionSpec, word: string): Promise<number> {
  await io.flush();
  const call: CompletionCall = {
    command: "compgen",
    word,
    previous: "",
    words: [],
    index: -1,
    line: "",
    point: 0,
    key: 0,
    settings: { ...defaultSettings(), matchHiddenFiles: true },
  };
  const found = await generateMatches(shell, spec, call);
  const matches = found === "again" ? [] : found;
  const shown = matches.length === 0 && spec.options.includes("default") ? filesFor(shell, call) : matches;
  for (const match of shown) io.print(`${match}\n`);
  return shown.length > 0 ? 0 : 1;
}

function filesFor(shell: Shell, { word, settings }: CompletionCall): readonly string[] {
  return fileCandidates(shell, word, { settings }).map(({ value }) => value);
}
