import { decode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import { Death } from "../death.ts";
import { blankFault } from "../diff/white-space.ts";
import type { GitCall } from "../git-call.ts";
import { type PatchWish, tryPatches, writePatched } from "../patch/apply-patch.ts";
import { formatPatchNumbers, formatPatchStat, formatPatchSummary } from "../patch/describe-patch.ts";
import { type FilePatch, parsePatch, reversePatch } from "../patch/parse-patch.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { applyUsage } from "../usage/apply.ts";
import { globMatcher } from "../worktree/ignore.ts";

const REPORTS = ["stat", "numstat", "summary", "check"];

export const apply = defineSubcommand({
  name: "apply",
  usage: applyUsage,
  simulated: [
    ...REPORTS,
    "apply",
    "exclude",
    "include",
    "p",
    "index",
    "cached",
    "3way",
    "C",
    "whitespace",
    "ignore-space-change",
    "ignore-whitespace",
    "reverse",
    "unidiff-zero",
    "verbose",
    "quiet",
    "directory",
    "allow-empty",
  ],
  async run(call, given) {
    if (!call.maybeRepository) return call.notSimulated("apply outside a repository");
    void call.top;
    const blanks = new BlankKeeper(
      call,
      given.value("whitespace") ?? call.config("apply.whitespace") ?? "warn",
    );
    let status = 0;
    for (const word of given.operands.length > 0 ? given.operands : ["-"]) {
      const done = await applyOne(call, given, word, blanks);
      if (done === "refused") return 1;
      status ||= done;
    }
    blanks.tellAll();
    return status;
  },
});

async function readPatch(call: GitCall, word: string): Promise<string> {
  if (word === "-") return call.process.stdin.text();
  const content = call.files.readFile(call.path(word));
  if (!(content instanceof Errno)) return decode(content);
  throw new Death(`error: can't open patch '${word}': ${content.message}\n`, 128);
}

async function applyOne(
  call: GitCall,
  given: Given,
  word: string,
  blanks: BlankKeeper,
): Promise<number | "refused"> {
  const text = await readPatch(call, word);
  const all = parsePatch(text, Number(given.value("p") ?? 1));
  if (all.length === 0 && !given.has("allow-empty"))
    throw new Death('error: No valid patches in input (allow with "--allow-empty")\n', 128);
  const used = all
    .map((patch) => below(patch, given.value("directory") ?? call.prefix))
    .filter(chosenBy(call, given));
  const turned = given.has("reverse") ? used.toReversed().map(reversePatch) : used;
  const patches = given.has("reverse") ? turned : blanks.take(turned, word === "-" ? "<stdin>" : word);
  const threeWay = given.has("3way");
  const ignores = given.has("ignore-space-change", "ignore-whitespace");
  const context = given.value("C");
  const wish: PatchWish = {
    place: given.has("cached") ? "index" : given.has("index") || threeWay ? "both" : "work",
    threeWay,
    isVerbose: given.has("verbose"),
    isSilent: given.has("quiet"),
    context: context === undefined ? undefined : Number(context),
    isZero: given.has("unidiff-zero"),
    ...(ignores ? { keyOf: (line: string) => line.trimEnd().replace(/[ \t]+/g, " ") } : {}),
  };
  const reports = given.has(...REPORTS);
  const applies = !reports || given.has("apply");
  let status = 0;
  if (applies || given.has("check")) {
    const results = await tryPatches(call, patches, wish);
    if (!results) return "refused";
    if (applies) {
      status = writePatched(call, results, wish);
      if (given.has("verbose"))
        for (const { oldPath, newPath } of patches) {
          const shown =
            oldPath && newPath && oldPath !== newPath ? `${oldPath} => ${newPath}` : (newPath ?? oldPath);
          call.printError(`Applied patch ${shown} cleanly.\n`);
        }
    }
  }
  if (given.has("stat")) call.print(formatPatchStat(patches));
  if (given.has("numstat")) call.print(formatPatchNumbers(patches));
  if (given.has("summary")) call.print(formatPatchSummary(patches));
  return status;
}

/** A plain patch is about the folder that one is in; that of git tells the whole path. */
function below(patch: FilePatch, directory: string): FilePatch {
  const root = directory === "" || directory.endsWith("/") ? directory : `${directory}/`;
  const join = (path: string | undefined) =>
    path === undefined || path.startsWith(root) ? path : `${root}${path}`;
  return !patch.isWhole ? { ...patch, oldPath: join(patch.oldPath), newPath: join(patch.newPath) } : patch;
}

function chosenBy(call: GitCall, given: Given): (patch: FilePatch) => boolean {
  const [out, within] = [given.values("exclude").map(globMatcher), given.values("include").map(globMatcher)];
  return ({ oldPath, newPath }) => {
    const path = newPath ?? oldPath ?? "";
    if (!path.startsWith(call.prefix)) return false;
    if (out.some((matches) => matches(path))) return false;
    return within.length === 0 || within.some((matches) => matches(path));
  };
}

/** So many lines with wrong blanks are shown. */
const SHOWN = 5;

/** Looks at the blanks of added lines (git-apply(1), `--whitespace`). */
class BlankKeeper {
  #count = 0;

  constructor(
    private readonly call: GitCall,
    private readonly action: string,
  ) {
    if (!["nowarn", "warn", "fix", "strip", "error", "error-all"].includes(action))
      throw new Death(`error: unrecognized whitespace option '${action}'\n`, 129);
  }

  get #fixes(): boolean {
    return this.action === "fix" || this.action === "strip";
  }

  take(patches: readonly FilePatch[], name: string): readonly FilePatch[] {
    if (this.action === "nowarn") return patches;
    for (const [number, line] of patches.flatMap(({ blanks }) => blanks)) {
      this.#count++;
      if (this.action === "error-all" || this.#count <= SHOWN)
        this.call.printError(`${name}:${number}: ${blankFault(line)}.\n${line}\n`);
    }
    if (this.action.startsWith("error") && this.#count > 0) {
      this.#squelched();
      throw new Death(`error: ${this.#lines("add")} whitespace errors.\n`, 128);
    }
    if (!this.#fixes) return patches;
    return patches.map((patch) => ({
      ...patch,
      hunks: patch.hunks.map((hunk) => ({
        ...hunk,
        lines: hunk.lines.map((line) =>
          line.sign === "+" ? { ...line, text: line.text.replace(/[ \t\r]+(?=\n?$)/, "") } : line,
        ),
      })),
    }));
  }

  #lines(verb: string): string {
    return this.#count === 1 ? `1 line ${verb}s` : `${this.#count} lines ${verb}`;
  }

  #squelched(): void {
    const more = this.#count - SHOWN;
    if (this.action !== "error-all" && more > 0)
      this.call.printError(`warning: squelched ${more} whitespace error${more === 1 ? "" : "s"}\n`);
  }

  tellAll(): void {
    if (this.#count === 0) return;
    this.#squelched();
    const text = this.#fixes
      ? `${this.#count} line${this.#count === 1 ? "" : "s"} applied after fixing whitespace errors`
      : `${this.#lines("add")} whitespace errors`;
    this.call.printError(`warning: ${text}.\n`);
  }
}
