import { SeededRandom } from "../../../src/base/random.ts";
import { readCaseFiles } from "../../cases/case-files.ts";

const TOKENS = /(?<=[\s;|&(){}[\]"'$`<>=])|(?=[\s;|&(){}[\]"'$`<>=])/u;
/** What must not be run with words in other places, or is never the same twice. */
const UNFIT =
  /kill|sleep|\$\$|\$!|ulimit|RANDOM|SECONDS|EPOCH|BASHPID|PPID|bash|\bsh\b|dash|\bps\b|times?\b|set -m|wait|jobs|&\s|\bls\b|date|help/u;

let scripts: readonly string[] | undefined;

/** A script of the shell's own cases in which one to three tokens are gone, doubled, or come from another. */
export function mutatedScript(seed: number): string {
  scripts ??= readCaseFiles("tests/shell").flatMap(({ cases }) =>
    cases.map(({ script }) => script).filter((script) => script.length < 600 && !UNFIT.test(script)),
  );
  const random = new SeededRandom(seed);
  const pick = (items: readonly string[]) => items[random.below(items.length)] ?? "";
  const tokens = pick(scripts).split(TOKENS);
  for (let count = 1 + random.below(3); count > 0; count--) {
    const at = random.below(tokens.length);
    const other = pick(random.below(2) === 0 ? tokens : pick(scripts).split(TOKENS));
    const changes = [
      () => tokens.splice(at, 1),
      () => tokens.splice(at, 1, other),
      () => tokens.splice(at, 0, other),
      () => tokens.splice(at, 0, ...pick(scripts ?? []).split("\n", 1), "\n"),
    ];
    changes[random.below(changes.length)]?.();
  }
  return `${tokens.join("").trimEnd()}\n`;
}
