/** What options and toggles change in nano. */
export interface NanoSettings {
  autoIndent: boolean;
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
