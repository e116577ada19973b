import { visible } from "./line-input.ts";
import { describeOption, type FoundOption, optionOfLetter, optionOfName } from "./options.ts";
import type { Pager } from "./pager.ts";

/** `-` and `_`: asks which option. Undefined where it was given up, or the fault was told. */
async function askOption(
  pager: Pager,
  sign: string,
): Promise<{ readonly found: FoundOption; readonly mode: string } | undefined> {
  let mode = "";
  for (;;) {
    const letter = await pager.askKey(sign + mode, true);
    if (letter === undefined || letter === "\x1b") return undefined;
    if (letter === "+" || letter === "!") {
      mode = letter;
      continue;
    }
    if (letter === sign) return askName(pager, sign + sign, mode);
    const found = optionOfLetter(letter);
    if (found && letter !== "") return { found, mode };
    await tellMissing(pager, `-${letter}`);
    return undefined;
  }
}

async function askName(pager: Pager, sign: string, mode: string) {
  const name = await pager.ask(sign);
  if (name === undefined || name === "") return undefined;
  if (name === "help") {
    await pager.tell('Use "h" for help');
    return undefined;
  }
  const found = optionOfName(name);
  if (found === "ambiguous" || !found) {
    await tellMissing(pager, `--${name}`);
    return undefined;
  }
  return { found, mode };
}

async function tellMissing(pager: Pager, shown: string): Promise<void> {
  if (shown === "-?") return pager.tell('Use "h" for help');
  if (/^-[DJkoOtTwW]$/.test(shown)) return pager.tell(`rockpool: ${shown} is not simulated here`);
  await pager.tell(shown === "-V" ? "less 590" : `There is no ${visible(shown)} option`);
}

function fullName({ option }: FoundOption): string {
  const name = `--${option.names[0]}`;
  return option.letter === "" ? name : `-${option.letter} (${name})`;
}

/** The key `-`. */
export async function chooseOption(pager: Pager): Promise<void> {
  const asked = await askOption(pager, "-");
  if (!asked) return;
  const { found, mode } = asked;
  const { key, option } = found;
  const { settings, view } = pager;
  let isSilent = false;
  if (option.isFixed) return pager.tell(`Cannot change the ${fullName(found)} option`);
  if (mode !== "" && option.kind === "choice") {
    settings.reset(key);
    if (mode === "!") settings.turnOn(found);
  } else if (option.kind === "choice") settings.toggle(found);
  else {
    const typed = await pager.ask(option.asks);
    if (typed === undefined) return;
    if (option.kind === "number" && typed !== "" && !Number.isFinite(Number(typed)))
      return pager.tell(`Number is required after ${fullName(found)}`);
    if (typed !== "") settings.set(key, option.kind === "number" ? Number(typed) : typed);
    else if (key === "target") settings.set(key, 0);
    isSilent = typed !== "" && ["tabs", "shift", "promptText", "target"].includes(key);
  }
  if (option.repaints || key === "shift") {
    view.reshape();
    view.needsRepaint = true;
  }
  if (!isSilent) await pager.tell(describe(pager, found));
}

/** The key `_`. */
export async function showOption(pager: Pager): Promise<void> {
  const asked = await askOption(pager, "_");
  if (!asked) return;
  const { found } = asked;
  if (found.key === "pattern") return pager.tell(`Cannot query the ${fullName(found)} option`);
  await pager.tell(describe(pager, found));
}

function describe(pager: Pager, found: FoundOption): string {
  if (found.key === "promptText") return pager.promptTemplate;
  return describeOption(pager.settings, found);
}
