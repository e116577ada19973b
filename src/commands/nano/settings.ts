/** What options and toggles change in nano. */
export interface NanoSettings {
  autoIndent: boolean;
  /** How searches begin. */
  caseSensitive: boolean;
  regexp: boolean;
  /** What holds is shown by letters in the title bar, not in words. */
  stateFlags: boolean;
  breakLongLines: boolean;
  constantPosition: boolean;
  cutToEnd: boolean;
  emptyLine: boolean;
  /** The column at which lines are broken; 0 or less: so far from the right edge. */
  fill: number;
  jumpyScrolling: boolean;
  lineNumbers: boolean;
  makeBackups: boolean;
  mouse: boolean;
  multibuffer: boolean;
  noNewlines: boolean;
  noConvert: boolean;
  /** -n: a file is only written. */
  noRead: boolean;
  afterEnds: boolean;
  quickBlank: boolean;
  /** -R: only the named file is read and written, and no program is run. */
  restricted: boolean;
  saveOnExit: boolean;
  showHelp: boolean;
  showInterface: boolean;
  showWhitespace: boolean;
  smartHome: boolean;
  softWrap: boolean;
  softWrapAtBlanks: boolean;
  tabSize: number;
  tabsToSpaces: boolean;
  trimBlanks: boolean;
  unixFormat: boolean;
  view: boolean;
  wordCharacters: string;
  zap: boolean;
}

/** As nano is without any file of settings. */
export const DEFAULT_SETTINGS: NanoSettings = {
  autoIndent: false,
  caseSensitive: false,
  regexp: false,
  stateFlags: false,
  breakLongLines: false,
  constantPosition: false,
  cutToEnd: false,
  emptyLine: false,
  fill: -8,
  jumpyScrolling: false,
  lineNumbers: false,
  makeBackups: false,
  mouse: false,
  multibuffer: false,
  noNewlines: false,
  noConvert: false,
  noRead: false,
  afterEnds: false,
  quickBlank: false,
  restricted: false,
  saveOnExit: false,
  showHelp: true,
  showInterface: true,
  showWhitespace: false,
  smartHome: false,
  softWrap: false,
  softWrapAtBlanks: false,
  tabSize: 8,
  tabsToSpaces: false,
  trimBlanks: false,
  unixFormat: false,
  view: false,
  wordCharacters: "",
  zap: false,
};

/** The options that switch a setting on, by the names that they have in a nanorc and on the command line. */
export const SWITCHES = {
  afterends: "afterEnds",
  atblanks: "softWrapAtBlanks",
  autoindent: "autoIndent",
  backup: "makeBackups",
  breaklonglines: "breakLongLines",
  casesensitive: "caseSensitive",
  constantshow: "constantPosition",
  cutfromcursor: "cutToEnd",
  emptyline: "emptyLine",
  jumpyscrolling: "jumpyScrolling",
  linenumbers: "lineNumbers",
  mouse: "mouse",
  multibuffer: "multibuffer",
  noconvert: "noConvert",
  nonewlines: "noNewlines",
  quickblank: "quickBlank",
  regexp: "regexp",
  saveonexit: "saveOnExit",
  smarthome: "smartHome",
  softwrap: "softWrap",
  stateflags: "stateFlags",
  tabstospaces: "tabsToSpaces",
  trimblanks: "trimBlanks",
  unix: "unixFormat",
  zap: "zap",
} as const satisfies Readonly<Record<string, keyof NanoSettings>>;

/** What a toggle says, before `enabled` or `disabled`. */
export const TOGGLES: Readonly<Record<string, readonly [keyof NanoSettings, string]>> = {
  "toggle-help": ["showHelp", "Help mode"],
  "toggle-position": ["constantPosition", "Constant cursor position display"],
  "toggle-softwrap": ["softWrap", "Soft wrapping of overlong lines"],
  "toggle-numbers": ["lineNumbers", "Line numbering"],
  "toggle-whitespace": ["showWhitespace", "Whitespace display"],
  "toggle-smart-home": ["smartHome", "Smart home key"],
  "toggle-autoindent": ["autoIndent", "Auto indent"],
  "toggle-cut-to-end": ["cutToEnd", "Cut to end"],
  "toggle-hard-wrap": ["breakLongLines", "Hard wrapping of overlong lines"],
  "toggle-tabs-to-spaces": ["tabsToSpaces", "Conversion of typed tabs to spaces"],
  "toggle-mouse": ["mouse", "Mouse support"],
  "toggle-interface": ["showInterface", ""],
};
