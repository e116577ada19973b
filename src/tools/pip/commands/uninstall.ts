import { decode } from "../../../base/bytes.ts";
import type { InstalledDistribution } from "../../python-packages/installed.ts";
import { markerEnvironment } from "../../python-packages/markers.ts";
import { normalizeName } from "../../python-packages/normalize-name.ts";
import { parseRequirement } from "../../python-packages/requirement.ts";
import { recordedPaths, removeDistribution, shownPaths } from "../../python-packages/uninstall.ts";
import { allInstalled, type PipCommand, type PipContext, PipError, unexpected } from "../context.ts";
import { isAllowed } from "../destination.ts";
import { readAsked, readingOf, reasonOf, wordProblem } from "../requirement-words.ts";
import { warnOfRoot } from "../warn-of-root.ts";

/** https://pip.pypa.io/en/stable/cli/pip_uninstall/ */
export const uninstall: PipCommand = async (context) => {
  const { console } = context;
  const names = namesOf(context);
  if (names.length === 0)
    throw new PipError(`You must give at least one requirement to uninstall (see "pip help uninstall")`);
  if (!(await isAllowed(context))) return 1;
  for (const name of new Set(names)) {
    const found = allInstalled(context).find(({ normalizedName }) => normalizedName === normalizeName(name));
    if (!found) await console.warn(`Skipping ${name} as it is not installed.`);
    else if (!(await remove(context, found))) return 2;
  }
  await warnOfRoot(context);
  return 0;
};

function namesOf(context: PipContext): readonly string[] {
  const words = context.operands.map((word) => {
    const requirement = parseRequirement(word, readingOf(context));
    if ("problem" in requirement)
      throw new PipError(wordProblem(word, undefined, reasonOf(context, word, requirement)));
    return requirement.name;
  });
  const environment = markerEnvironment(context.interpreter.version.text);
  const listed = readAsked({ ...context, operands: [] }, environment).asked;
  return [...words, ...listed.flatMap((one) => (one.kind === "requirement" ? [one.requirement.name] : []))];
}

async function remove(context: PipContext, found: InstalledDistribution): Promise<boolean> {
  const { console, files, values } = context;
  const title = `${found.name}-${found.version.text}`;
  await console.info(`Found existing installation: ${found.name} ${found.version.text}`);
  await console.info(`Uninstalling ${title}:`);
  if (!values.flag("yes")) {
    const shown = shownPaths(recordedPaths(files, found) ?? [], found.location);
    await console.info(`  Would remove:\n${shown.map((path) => `    ${path}`).join("\n")}`);
    const answer = await ask(context, "Proceed (Y/n)? ");
    if (answer === undefined) return false;
    if (answer === "n") return true;
  }
  const failed = removeDistribution(files, found);
  if (failed) throw unexpected(failed, found.infoPath);
  await console.info(`  Successfully uninstalled ${title}`);
  return true;
}

/** `y`, `n` or nothing; asks again for anything else. Undefined: there is no answer. */
async function ask({ process, console, values }: PipContext, question: string): Promise<string | undefined> {
  if (values.flag("noInput")) {
    await console.error(
      `Exception:\nException: No input was expected ($PIP_NO_INPUT set); question: ${question}`,
    );
    return undefined;
  }
  for (;;) {
    await console.print(question);
    const line = await readLine(process);
    if (line === undefined) {
      await console.error("Exception:\nEOFError: EOF when reading a line");
      return undefined;
    }
    const answer = line.trim().toLowerCase();
    if (["y", "n", ""].includes(answer)) return answer;
    await console.print(`Your response ('${answer}') was not one of the expected responses: y, n, \n`);
  }
}

async function readLine(process: PipContext["process"]): Promise<string | undefined> {
  let line = "";
  for (;;) {
    const bytes = await process.read(0, 1);
    if (!(bytes instanceof Uint8Array) || bytes.length === 0) return line === "" ? undefined : line;
    const letter = decode(bytes);
    if (letter === "\n") return line;
    line += letter;
  }
}
