/** What vim shows where no file was named. */
export const INTRO: readonly string[] = [
  "VIM - Vi IMproved",
  "",
  "version 9.0.2142",
  "by Bram Moolenaar et al.",
  "Modified by team+vim@tracker.debian.org",
  "Vim is open source and freely distributable",
  "",
  "Become a registered Vim user!",
  "type  :help register<Enter>   for information ",
  "",
  "type  :q<Enter>               to exit         ",
  "type  :help<Enter>  or  <F1>  for on-line help",
  "type  :help version9<Enter>   for version info",
];

/** The rows of the intro, in the middle of a screen that is large enough. */
export function introRows(
  lines: readonly string[],
  columns: number,
  rows: number,
): readonly (readonly [row: number, text: { readonly at: number; readonly line: string }])[] {
  const blank = rows - lines.length - 3;
  const first = Math.floor(blank / 2) + 1;
  if (first < 2 || columns < 50) return [];
  return lines.flatMap((line, index) =>
    line === "" ? [] : [[first + index, { at: Math.floor((columns - line.length) / 2), line }] as const],
  );
}
