import { type EditorSettings, listVariables } from "./settings.ts";

/** The variables of readline 8.2 with their values, in the order of `bind -v`. */
const DEFAULTS: readonly (readonly [name: string, value: string])[] = [
  ["bind-tty-special-chars", "on"],
  ["blink-matching-paren", "off"],
  ["byte-oriented", "off"],
  ["colored-completion-prefix", "off"],
  ["colored-stats", "off"],
  ["completion-ignore-case", "off"],
  ["completion-map-case", "off"],
  ["convert-meta", "off"],
  ["disable-completion", "off"],
  ["echo-control-characters", "on"],
  ["enable-active-region", "on"],
  ["enable-bracketed-paste", "on"],
  ["enable-keypad", "off"],
  ["enable-meta-key", "on"],
  ["expand-tilde", "off"],
  ["history-preserve-point", "off"],
  ["horizontal-scroll-mode", "off"],
  ["input-meta", "on"],
  ["mark-directories", "on"],
  ["mark-modified-lines", "off"],
  ["mark-symlinked-directories", "off"],
  ["match-hidden-files", "on"],
  ["menu-complete-display-prefix", "off"],
  ["meta-flag", "on"],
  ["output-meta", "on"],
  ["page-completions", "on"],
  ["prefer-visible-bell", "on"],
  ["print-completions-horizontally", "off"],
  ["revert-all-at-newline", "off"],
  ["show-all-if-ambiguous", "off"],
  ["show-all-if-unmodified", "off"],
  ["show-mode-in-prompt", "off"],
  ["skip-completed-text", "off"],
  ["visible-stats", "off"],
  ["bell-style", "audible"],
  ["comment-begin", "#"],
  ["completion-display-width", "-1"],
  ["completion-prefix-display-length", "0"],
  ["completion-query-items", "100"],
  ["editing-mode", "emacs"],
  ["emacs-mode-string", "@"],
  ["history-size", "0"],
  ["keymap", "emacs"],
  ["keyseq-timeout", "500"],
  ["vi-cmd-mode-string", "(cmd)"],
  ["vi-ins-mode-string", "(ins)"],
];

/** All variables; where the editor follows one, with the value that it has. */
export function readlineVariables(
  settings: EditorSettings,
): readonly (readonly [name: string, value: string])[] {
  const followed = new Map(listVariables(settings));
  return DEFAULTS.map(([name, value]) => [name, followed.get(name) ?? value]);
}
