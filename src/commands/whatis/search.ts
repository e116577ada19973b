import { compileGlob } from "../../base/pattern/index.ts";
import { compileRegex, RegexFault } from "../../base/regex/index.ts";
import type { Call } from "../../process/command/call.ts";
import type { FlagSpecs } from "../../process/command/spec.ts";
import { COMMAND_NAMES, loadCommand } from "../index.ts";
import { hasPage } from "../man/has-page.ts";

const NOTHING = 16;
const NAME_COLUMNS = 20;
const DEFAULT_WIDTH = 80;

interface Page {
  readonly name: string;
  readonly summary: string;
}

export interface SearchManner {
  readonly exact: boolean;
  readonly wildcard: boolean;
  readonly regex: boolean;
  readonly long: boolean;
  readonly sections: string | undefined;
  readonly and?: boolean;
}

/** whatis: the pages that are called so. */
export async function describePages<F extends FlagSpecs>(
  call: Call<F>,
  words: readonly string[],
  manner: SearchManner,
): Promise<number> {
  const pages = manner.exact ? await loadNamed(call, words) : await loadAll(call);
  let status = NOTHING;
  for (const word of words) {
    const fits = matcher(word, manner);
    const found = inSections(manner) ? pages.filter(({ name }) => fits(name)) : [];
    for (const page of found) call.print(lineOf(call, page, manner));
    if (found.length > 0) status = 0;
    else await call.printError(`${word}: nothing appropriate.\n`);
  }
  return status;
}

/** apropos: the pages in whose name or description the words are. */
export async function searchPages<F extends FlagSpecs>(
  call: Call<F>,
  words: readonly string[],
  manner: SearchManner,
): Promise<number> {
  const pages = inSections(manner) ? await loadAll(call) : [];
  const tests = words.map((word) => {
    const fits = matcher(word, manner);
    return ({ name, summary }: Page) => fits(name) || inSummary(summary, word, fits, manner);
  });
  const found = pages.filter((page) =>
    manner.and ? tests.every((fits) => fits(page)) : tests.some((fits) => fits(page)),
  );
  for (const page of found) call.print(lineOf(call, page, manner));
  const missing = manner.and
    ? found.length > 0
      ? []
      : words
    : words.filter((_, at) => !pages.some((page) => tests[at]?.(page)));
  for (const word of missing) await call.printError(`${word}: nothing appropriate.\n`);
  return found.length > 0 ? 0 : NOTHING;
}

/** Unless it is a regular expression, a word of the description must fit as a whole. */
function inSummary(
  summary: string,
  word: string,
  fits: (text: string) => boolean,
  manner: SearchManner,
): boolean {
  if (manner.exact) return ` ${summary.toLowerCase()} `.includes(` ${word.toLowerCase()} `);
  if (manner.wildcard) return summary.split(/[^\w]+/).some(fits);
  return fits(summary);
}

/** All pages here are of section 1. */
function inSections({ sections }: SearchManner): boolean {
  return sections === undefined || sections.split(/[:,]/).includes("1");
}

function matcher(word: string, { exact, wildcard }: SearchManner): (text: string) => boolean {
  if (exact) return (text) => text.toLowerCase() === word.toLowerCase();
  if (wildcard) {
    const pattern = compileGlob(word, { nocase: true });
    return (text) => pattern.matches(text);
  }
  return regexMatcher(word);
}

function regexMatcher(word: string): (text: string) => boolean {
  const regex = compileRegex(word, { dialect: "egrep", ignoreCase: true });
  return regex instanceof RegexFault ? () => false : (text) => regex.test(text);
}

async function loadNamed<F extends FlagSpecs>(
  call: Call<F>,
  names: readonly string[],
): Promise<readonly Page[]> {
  const known = COMMAND_NAMES.filter((name) => names.some((wanted) => wanted.toLowerCase() === name));
  return loadPages(call, known);
}

function loadAll<F extends FlagSpecs>(call: Call<F>): Promise<readonly Page[]> {
  return loadPages(call, COMMAND_NAMES);
}

async function loadPages<F extends FlagSpecs>(
  call: Call<F>,
  names: readonly string[],
): Promise<readonly Page[]> {
  const commands = await call.load(
    Promise.all(
      names
        .filter((name) => hasPage(call.files, name))
        .sort()
        .map(loadCommand),
    ),
  );
  return commands.flatMap((command) =>
    command ? [{ name: command.name, summary: command.spec.summary }] : [],
  );
}

function lineOf<F extends FlagSpecs>(call: Call<F>, { name, summary }: Page, { long }: SearchManner): string {
  const line = `${`${name} (1)`.padEnd(NAME_COLUMNS)} - ${summary}`;
  const width =
    Number(call.env("COLUMNS")) || call.process.fds.get(1)?.terminal?.size.columns || DEFAULT_WIDTH;
  return long || line.length < width ? `${line}\n` : `${line.slice(0, width - 4)}...\n`;
}
