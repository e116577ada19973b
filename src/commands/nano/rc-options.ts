import { parseWhole } from "../../process/command/parse-number.ts";
import { type NanoSettings, SWITCHES } from "./settings.ts";

/** What setting (`isOn`) or unsetting an option changes. */
type Setter = (settings: NanoSettings, isOn: boolean) => void;

function isSwitch(name: string): name is keyof typeof SWITCHES {
  return Object.hasOwn(SWITCHES, name);
}

/** The options of a nanorc that are no switch of one setting. */
const OTHERS: Readonly<Record<string, Setter>> = {
  nohelp: (settings, isOn) => void (settings.showHelp = !isOn),
  // Known, without effect: it is how nano begins.
  nowrap: () => undefined,
  zero: (settings, isOn) => void (settings.showHelp = settings.showInterface = !isOn),
};

const NOT_SIMULATED = new Set(
  `allow_insecure_backup boldtext bookstyle historylog indicator locking minibar positionlog preserve rawsequences
rebinddelete showcursor whitespacedisplay wordbounds`.split(/\s+/),
);

const WITH_ARGUMENT: Readonly<
  Record<string, (settings: NanoSettings, argument: string) => string | undefined>
> = {
  tabsize(settings, argument) {
    const size = parseWhole(argument);
    if (size === undefined || size < 1) return `Requested tab size "${argument}" is invalid`;
    settings.tabSize = size;
    return undefined;
  },
  fill(settings, argument) {
    if (!/^\s*[+-]?\d+$/.test(argument)) return `Requested fill size "${argument}" is invalid`;
    settings.fill = Number(argument);
    return undefined;
  },
  wordchars(settings, argument) {
    settings.wordCharacters = argument;
    return undefined;
  },
};

const ARGUMENT_NOT_SIMULATED = new Set(
  `backupdir brackets errorcolor functioncolor guidestripe keycolor matchbrackets minicolor numbercolor operatingdir
promptcolor punct quotestr scrollercolor selectedcolor speller spotlightcolor statuscolor stripecolor titlecolor
whitespace`.split(/\s+/),
);

/** `set NAME [ARGUMENT]`; gives what is wrong with it (nano 7.2, rcfile.c, parse_rcfile). */
export function setOption(settings: NanoSettings, name: string, rest: string): string | undefined {
  if (switchOption(settings, name, true)) return undefined;
  if (NOT_SIMULATED.has(name)) return notSimulated(name);
  const setter = Object.hasOwn(WITH_ARGUMENT, name) ? WITH_ARGUMENT[name] : undefined;
  if (!setter && !ARGUMENT_NOT_SIMULATED.has(name)) return `Unknown option: ${name}`;
  if (rest === "") return `Option "${name}" requires an argument`;
  const end = rest.lastIndexOf('"');
  if (rest.startsWith('"') && end === 0) return `Argument '${rest}' has an unterminated "`;
  if (!setter) return notSimulated(name);
  return setter(settings, rest.startsWith('"') ? rest.slice(1, end) : (/^\S+/.exec(rest)?.[0] ?? ""));
}

/** `unset NAME`. */
export function unsetOption(settings: NanoSettings, name: string): string | undefined {
  if (switchOption(settings, name, false) || NOT_SIMULATED.has(name)) return undefined;
  const takesArgument = Object.hasOwn(WITH_ARGUMENT, name) || ARGUMENT_NOT_SIMULATED.has(name);
  return takesArgument ? `Cannot unset option "${name}"` : `Unknown option: ${name}`;
}

function switchOption(settings: NanoSettings, name: string, isOn: boolean): boolean {
  if (isSwitch(name)) settings[SWITCHES[name]] = isOn;
  else if (Object.hasOwn(OTHERS, name)) OTHERS[name]?.(settings, isOn);
  else return false;
  return true;
}

function notSimulated(name: string): string {
  return `rockpool: not simulated here: set ${name}`;
}
