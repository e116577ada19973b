/** A key as the two lowest rows show it, and what it does. */
export type Shortcut = readonly [key: string, label: string];

/** The shortcuts of each menu, in the order in which they fill the columns of the two rows (nano 7.2). */
export const MENUS = {
  main: [
    ["^G", "Help"],
    ["^X", "Exit"],
    ["^O", "Write Out"],
    ["^R", "Read File"],
    ["^W", "Where Is"],
    ["^\\", "Replace"],
    ["^K", "Cut"],
    ["^U", "Paste"],
    ["^T", "Execute"],
    ["^J", "Justify"],
    ["^C", "Location"],
    ["^/", "Go To Line"],
    ["M-U", "Undo"],
    ["M-E", "Redo"],
    ["M-A", "Set Mark"],
    ["M-6", "Copy"],
    ["M-]", "To Bracket"],
    ["^Q", "Where Was"],
    ["M-Q", "Previous"],
    ["M-W", "Next"],
    ["^B", "Back"],
    ["^F", "Forward"],
    ["^◂", "Prev Word"],
    ["^▸", "Next Word"],
    ["^A", "Home"],
    ["^E", "End"],
  ],
  write: [
    ["^G", "Help"],
    ["^C", "Cancel"],
    ["M-D", "DOS Format"],
    ["M-M", "Mac Format"],
    ["M-A", "Append"],
    ["M-P", "Prepend"],
    ["M-B", "Backup File"],
    ["^T", "Browse"],
  ],
  "write-restricted": [
    ["^G", "Help"],
    ["^C", "Cancel"],
    ["M-D", "DOS Format"],
    ["M-M", "Mac Format"],
  ],
  insert: [
    ["^G", "Help"],
    ["^C", "Cancel"],
    ["M-F", "New Buffer"],
    ["M-N", "No Conversion"],
    ["^X", "Execute Command"],
    ["^T", "Browse"],
  ],
  search: [
    ["^G", "Help"],
    ["^C", "Cancel"],
    ["M-C", "Case Sens"],
    ["M-R", "Reg.exp."],
    ["M-B", "Backwards"],
    ["^R", "Replace"],
    ["^P", "Older"],
    ["^N", "Newer"],
    ["^T", "Go To Line"],
  ],
  replace: [
    ["^G", "Help"],
    ["^C", "Cancel"],
    ["M-C", "Case Sens"],
    ["M-R", "Reg.exp."],
    ["M-B", "Backwards"],
    ["^R", "No Replace"],
    ["^P", "Older"],
    ["^N", "Newer"],
  ],
  "replace-with": [
    ["^G", "Help"],
    ["^C", "Cancel"],
    ["^P", "Older"],
    ["^N", "Newer"],
  ],
  "go-to-line": [
    ["^G", "Help"],
    ["^C", "Cancel"],
    ["^W", "Begin of Paragr."],
    ["^O", "End of Paragraph"],
    ["^Y", "First Line"],
    ["^V", "Last Line"],
    ["^T", "Go To Text"],
  ],
  execute: [
    ["^G", "Help"],
    ["^C", "Cancel"],
    ["M-F", "New Buffer"],
    ["M-\\", "Pipe Text"],
    ["^S", "Spell Check"],
    ["^Y", "Linter"],
    ["^J", "Full Justify"],
    ["^O", "Formatter"],
    ["^V", "Cut Till End"],
    ["^Z", "Suspend"],
  ],
  help: [
    ["^L", "Refresh"],
    ["^X", "Close"],
    ["^W", "Where Is"],
    ["^Q", "Where Was"],
    ["M-Q", "Previous"],
    ["M-W", "Next"],
    ["^P", "Prev Line"],
    ["^N", "Next Line"],
    ["^Y", "Prev Page"],
    ["^V", "Next Page"],
    ["M-\\", "First Line"],
    ["M-/", "Last Line"],
  ],
} as const satisfies Readonly<Record<string, readonly Shortcut[]>>;

export type MenuName = keyof typeof MENUS;

/** What runs no other program and reads no other file leaves the two places of `^R` and `^T` to others (-R). */
const RESTRICTED_MAIN: readonly Shortcut[] = MENUS.main.flatMap((shortcut): readonly Shortcut[] => {
  const [key] = shortcut;
  if (key === "^R") return [["^J", "Justify"]];
  return key === "^T" || key === "^J" ? [] : [shortcut];
});

/** The shortcuts of the editing window; with several files `^X` closes but one of them. */
export function mainShortcuts(restricted: boolean, hasSeveral: boolean): readonly Shortcut[] {
  const shortcuts = restricted ? RESTRICTED_MAIN : MENUS.main;
  if (!hasSeveral) return shortcuts;
  return shortcuts.map(([key, label]) => [key, label === "Exit" ? "Close" : label]);
}
