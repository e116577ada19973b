import { decode } from "../../../base/bytes.ts";
import type { MaybePromise } from "../../../base/maybe-promise.ts";
import { compileRegex, RegexFault } from "../../../base/regex/index.ts";
import { die } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import type { Given } from "../subcommand.ts";
import { compareLines, splitLines } from "./compare-lines.ts";
import { contents, type FilePair, isBinary } from "./file-pair.ts";

/** `-S<string>` and `-G<regex>`: files in which something changed that is looked for (gitdiffcore(7), "diffcore-pickaxe"). */
export function pickaxe(
  call: GitCall,
  given: Given,
): ((pair: FilePair) => MaybePromise<boolean>) | undefined {
  const wanted = given.value("S");
  if (wanted !== undefined && wanted !== "") {
    const count = given.has("pickaxe-regex")
      ? counterOf(wanted)
      : (text: string) => text.split(wanted).length;
    return (pair) => {
      const [old, next] = contents(pair).map((bytes) => count(decode(bytes)));
      return old !== next;
    };
  }
  const pattern = given.value("G");
  return pattern === undefined ? undefined : (pair) => changesLine(call, pair, regexOf(pattern));
}

function regexOf(pattern: string) {
  const regex = compileRegex(pattern, { dialect: "egrep", multiline: true });
  return regex instanceof RegexFault ? die(`invalid regex: ${regex.message}`) : regex;
}

function counterOf(pattern: string): (text: string) => number {
  const regex = regexOf(pattern);
  return (text) => text.split("\n").filter((line) => regex.test(line)).length;
}

/** Whether a line that was added, or taken away, matches. */
async function changesLine(
  call: GitCall,
  pair: FilePair,
  regex: ReturnType<typeof regexOf>,
): Promise<boolean> {
  const sides = contents(pair);
  if (sides.some(isBinary)) return false;
  const [old = [], next = []] = sides.map((bytes) => splitLines(decode(bytes)));
  const changes = await compareLines(old, next, (steps) => call.work(steps));
  return changes.some(({ oldFrom, oldTo, newFrom, newTo }) =>
    [...old.slice(oldFrom, oldTo), ...next.slice(newFrom, newTo)].some((line) =>
      regex.test(line.replace(/\n$/, "")),
    ),
  );
}

/** `--diff-filter`: kinds that are wished for in capitals, unwished ones in small letters. */
export function kindFilter(given: Given): ((pair: FilePair) => boolean) | undefined {
  const filter = given.value("diff-filter");
  if (filter === undefined) return undefined;
  const unwanted = filter.replace(/[A-Z*]/g, "").toUpperCase();
  const wanted = filter.replace(/[a-z*]/g, "");
  return ({ status }) => !unwanted.includes(status) && (wanted === "" || wanted.includes(status));
}

/** What makes a commit one that is looked for. */
export function changeFilter(
  call: GitCall,
  given: Given,
): ((pair: FilePair) => MaybePromise<boolean>) | undefined {
  const [isOfKind, isWanted] = [kindFilter(given), pickaxe(call, given)];
  if (!isOfKind) return isWanted;
  return (pair) => isOfKind(pair) && (isWanted?.(pair) ?? true);
}
