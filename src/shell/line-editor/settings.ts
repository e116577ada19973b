/** The variables of readline that the editor follows (readline manual, "Readline Init File Syntax"). */
export interface EditorSettings {
  mode: "emacs" | "vi";
  bell: "audible" | "none";
  completionQueryItems: number;
  pageCompletions: boolean;
  showAllIfAmbiguous: boolean;
  showAllIfUnmodified: boolean;
  completionIgnoreCase: boolean;
  printCompletionsHorizontally: boolean;
  markDirectories: boolean;
  matchHiddenFiles: boolean;
  revertAllAtNewline: boolean;
  skipCompletedText: boolean;
  expandTilde: boolean;
  disableCompletion: boolean;
  commentBegin: string;
  bracketedPaste: boolean;
  activeRegion: boolean;
  /** The rest of a line of the history, in grey behind what is typed; beyond readline. */
  suggestions: boolean;
  /** Colours by syntax; beyond readline. */
  colours: boolean;
}

export function defaultSettings(): EditorSettings {
  return {
    mode: "emacs",
    bell: "audible",
    completionQueryItems: 100,
    pageCompletions: true,
    showAllIfAmbiguous: false,
    showAllIfUnmodified: false,
    completionIgnoreCase: false,
    printCompletionsHorizontally: false,
    markDirectories: true,
    // Unlike readline, where it is on: a learner's home would list `.bashrc` and its like before anything else.
    matchHiddenFiles: false,
    revertAllAtNewline: false,
    skipCompletedText: false,
    expandTilde: false,
    disableCompletion: false,
    commentBegin: "#",
    bracketedPaste: true,
    activeRegion: true,
    suggestions: true,
    colours: true,
  };
}

type BooleanSetting = {
  [Name in keyof EditorSettings]: EditorSettings[Name] extends boolean ? Name : never;
}[keyof EditorSettings];

const SWITCHES: Readonly<Record<string, BooleanSetting>> = {
  "completion-ignore-case": "completionIgnoreCase",
  "disable-completion": "disableCompletion",
  "enable-active-region": "activeRegion",
  "enable-bracketed-paste": "bracketedPaste",
  "expand-tilde": "expandTilde",
  "mark-directories": "markDirectories",
  "match-hidden-files": "matchHiddenFiles",
  "page-completions": "pageCompletions",
  "print-completions-horizontally": "printCompletionsHorizontally",
  "revert-all-at-newline": "revertAllAtNewline",
  "show-all-if-ambiguous": "showAllIfAmbiguous",
  "show-all-if-unmodified": "showAllIfUnmodified",
  "skip-completed-text": "skipCompletedText",
};

/** `set NAME VALUE` of an inputrc or `bind`; false where the variable is not known here. */
export function setVariable(settings: EditorSettings, name: string, value: string): boolean {
  const key = name.toLowerCase();
  const text = value.trim();
  const setting = SWITCHES[key];
  if (setting) {
    settings[setting] = text === "" || /^(?:on|1)$/i.test(text);
    return true;
  }
  if (key === "editing-mode" && /^(?:vi|emacs)/i.test(text))
    settings.mode = /^vi/i.test(text) ? "vi" : "emacs";
  else if (key === "bell-style") settings.bell = /^none$/i.test(text) ? "none" : "audible";
  else if (key === "completion-query-items") settings.completionQueryItems = Number.parseInt(text, 10) || 0;
  else if (key === "comment-begin") settings.commentBegin = text;
  else return false;
  return true;
}

/** The variables and their values, as `bind -v` lists them. */
export function listVariables(settings: EditorSettings): readonly (readonly [name: string, value: string])[] {
  const switches = Object.entries(SWITCHES).map(
    ([name, key]) => [name, settings[key] ? "on" : "off"] as const,
  );
  return [
    ...switches,
    ["bell-style", settings.bell],
    ["comment-begin", settings.commentBegin],
    ["completion-query-items", String(settings.completionQueryItems)],
    ["editing-mode", settings.mode],
  ];
}
