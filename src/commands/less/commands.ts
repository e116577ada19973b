import { moveToBracket } from "./brackets.ts";
import { chooseOption, showOption } from "./change-option.ts";
import { examine, quit, showHelp } from "./examine.ts";
import { describeFile } from "./facts.ts";
import { follow } from "./follow.ts";
import { editFile, pipeText, runShell, saveText } from "./other-programs.ts";
import type { Pager } from "./pager.ts";
import { filterLines, search, searchAgain, toggleHighlight } from "./search.ts";

type Command = (pager: Pager, count: number | undefined) => Promise<void> | void;

/** What the keys do, by the names of the key map. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  "forward-line": (pager, count = 1) => forward(pager, count),
  "forward-line-force": (pager, count = 1) => forward(pager, count, true),
  "backward-line": (pager, count = 1) => backward(pager, count),
  "backward-line-force": (pager, count = 1) => backward(pager, count),
  "forward-window": (pager, count) => forward(pager, count ?? windowOf(pager)),
  "backward-window": (pager, count) => backward(pager, count ?? windowOf(pager)),
  "forward-set-window": (pager, count) => {
    if (count !== undefined) pager.settings.set("window", count);
    return forward(pager, windowOf(pager));
  },
  "backward-set-window": (pager, count) => {
    if (count !== undefined) pager.settings.set("window", count);
    return backward(pager, windowOf(pager));
  },
  "forward-window-force": (pager, count) => forward(pager, count ?? windowOf(pager), true),
  "forward-half": (pager, count) => {
    pager.halfWindow = count ?? pager.halfWindow;
    return forward(pager, pager.halfWindow);
  },
  "backward-half": (pager, count) => {
    pager.halfWindow = count ?? pager.halfWindow;
    return backward(pager, pager.halfWindow);
  },
  right: (pager, count) => shift(pager, pager.view.shift + shiftOf(pager, count)),
  left: (pager, count) => shift(pager, pager.view.shift - shiftOf(pager, count)),
  "left-end": (pager) => shift(pager, 0),
  "right-end": async (pager) => shift(pager, await widestShift(pager)),
  repaint: (pager) => pager.view.repaint(),
  reload: (pager) => {
    pager.source.refresh();
    pager.view.reshape();
    return pager.view.repaint();
  },
  follow: (pager) => follow(pager, false),
  "follow-until-match": (pager) => follow(pager, true),
  "first-line": (pager, count) => goToLine(pager, count ?? 1),
  "last-line": (pager, count) => (count === undefined ? goToEnd(pager) : goToLine(pager, count)),
  percent: (pager, count = 0) => goToPercent(pager, count),
  byte: (pager, count = 0) => goToByte(pager, count),
  "search-forward": (pager, count = 1) => search(pager, true, count),
  "search-backward": (pager, count = 1) => search(pager, false, count),
  "search-forward-files": (pager, count = 1) => search(pager, true, count, true),
  "search-backward-files": (pager, count = 1) => search(pager, false, count, true),
  "repeat-search": (pager, count = 1) => searchAgain(pager, pager.searchesForward, count),
  "repeat-search-back": (pager, count = 1) => searchAgain(pager, !pager.searchesForward, count),
  "repeat-search-files": (pager, count = 1) => searchAgain(pager, pager.searchesForward, count, true),
  "repeat-search-back-files": (pager, count = 1) => searchAgain(pager, !pager.searchesForward, count, true),
  "toggle-highlight": (pager) => toggleHighlight(pager, false),
  "clear-highlight": (pager) => toggleHighlight(pager, true),
  filter: filterLines,
  "set-mark": (pager) => setMark(pager, false),
  "set-mark-bottom": (pager) => setMark(pager, true),
  "clear-mark": async (pager) => {
    const letter = await pager.askKey("clear mark: ");
    if (letter !== undefined) pager.marks.delete(letter);
  },
  "go-to-mark": goToMark,
  "close-brace": moveToBracket("{", "}", true),
  "close-parenthesis": moveToBracket("(", ")", true),
  "close-bracket": moveToBracket("[", "]", true),
  "open-brace": moveToBracket("}", "{", false),
  "open-parenthesis": moveToBracket(")", "(", false),
  "open-bracket": moveToBracket("]", "[", false),
  examine: examineNamed,
  "next-file": (pager, count = 1) => stepFile(pager, count),
  "previous-file": (pager, count = 1) => stepFile(pager, -count),
  "first-file": async (pager, count = 1) => {
    if (count > pager.files.count) await pager.tell("No such file");
    else await examine(pager, count - 1);
  },
  "remove-file": removeFile,
  "file-info": (pager) => pager.tell(describeFile(pager)),
  "toggle-option": chooseOption,
  "show-option": showOption,
  "first-command": async (pager) => {
    pager.everyKeys = (await pager.ask("+")) ?? pager.everyKeys;
  },
  shell: runShell,
  pipe: pipeText,
  save: saveText,
  edit: editFile,
  "next-tag": (pager) => pager.tell("No next tag"),
  "previous-tag": (pager) => pager.tell("No previous tag"),
  version: (pager) => pager.tell("less 590"),
  help: (pager) => showHelp(pager),
  quit: (pager) => quit(pager),
};

function windowOf({ settings, view }: Pager): number {
  const window = settings.number("window");
  return window > 0 ? window : Math.max(1, view.rows + 1 + window);
}

async function forward(pager: Pager, count: number, force = false): Promise<void> {
  const { view, settings } = pager;
  if (settings.number("quitAtEnd") > 0 && view.showsEnd && !pager.helps) {
    if (!(await examine(pager, pager.files.at + 1))) pager.status = 0;
    return;
  }
  if (view.below === undefined && !(force && view.top !== undefined)) return pager.ringAtEnd();
  const shown = await view.forward(count, view.below, force);
  if (shown === 0) pager.ringAtEnd();
}

async function backward(pager: Pager, count: number): Promise<void> {
  const shown = await pager.view.backward(count, pager.view.top);
  if (shown === 0) pager.ringAtEnd();
}

function shiftOf({ settings, view }: Pager, count: number | undefined): number {
  if (count !== undefined) settings.set("shift", count);
  return settings.number("shift") || Math.floor(view.columns / 2);
}

async function shift(pager: Pager, column: number): Promise<void> {
  pager.view.shift = Math.max(0, column);
  pager.view.reshape();
  await pager.view.repaint();
}

/** So far that the end of the longest line on the screen is seen. */
async function widestShift({ view, lines }: Pager): Promise<number> {
  let widest = 0;
  const shape = { ...lines.shape, chop: true, shift: 0, width: Number.MAX_SAFE_INTEGER };
  const before = lines.shape;
  lines.shape = shape;
  for (let row = 0; row < view.rows; row++) {
    const place = view.placeAt(row);
    const laidOut = place === undefined ? undefined : await lines.rowAt(place);
    const width = laidOut?.cells.reduce((sum, cell) => sum + cell.width, 0) ?? 0;
    widest = Math.max(widest, width);
  }
  lines.shape = before;
  return Math.max(0, widest - before.width);
}

async function goToLine(pager: Pager, number: number): Promise<void> {
  const place = await pager.lines.placeOfLine(number);
  if (place === undefined) return pager.tell(`Cannot seek to line number ${number}`);
  await pager.jump(place);
}

export async function goToEnd(pager: Pager): Promise<void> {
  const { view, lines } = pager;
  await lines.reachEnd();
  const last = await lines.before(lines.length);
  pager.remember();
  view.forgetPlaces();
  await view.jump(last ?? 0, last === undefined ? 0 : view.rows - 1);
}

async function goToPercent(pager: Pager, percent: number): Promise<void> {
  const { lines } = pager;
  await lines.reachEnd();
  await goToByte(pager, Math.floor((Math.min(100, percent) * lines.length) / 100));
}

async function goToByte(pager: Pager, byte: number): Promise<void> {
  const { lines } = pager;
  await lines.reach(byte);
  await pager.jump(lines.lineStart(Math.min(byte, Math.max(0, lines.length - 1))));
}

async function setMark(pager: Pager, atBottom: boolean): Promise<void> {
  const letter = await pager.askKey("set mark: ");
  if (letter === undefined) return;
  if (!/^[A-Za-z]$/.test(letter)) return pager.tell(`Invalid mark letter ${letter}`);
  const mark = pager.markHere(atBottom);
  if (mark) pager.marks.set(letter, mark);
}

async function goToMark(pager: Pager): Promise<void> {
  const letter = await pager.askKey("goto mark: ");
  if (letter === undefined) return;
  if (letter === "^") return pager.jump(0, 0);
  if (letter === "$") return goToEnd(pager);
  const mark = pager.marks.get(letter === "\x18" ? "'" : letter);
  if (!mark && letter === "'") return pager.jump(0, 0);
  if (!mark) return pager.tell(/^[A-Za-z]$/.test(letter) ? "Mark not set" : `Invalid mark letter ${letter}`);
  if (mark.file !== pager.files.current) {
    const index = mark.file ? pager.files.add(mark.file.name) : -1;
    if (!(await examine(pager, index))) return;
  }
  await pager.jump(mark.place, mark.row);
}

async function stepFile(pager: Pager, step: number): Promise<void> {
  const { files } = pager;
  let index = files.at + step;
  if (files.get(index)) {
    // What cannot be read is taken from the list and passed over.
    while (files.get(index) && !(await examine(pager, index))) if (step < 0) index--;
    return;
  }
  const far = Math.abs(step) > 1 ? "(N-th) " : "";
  await pager.tell(`No ${far}${step > 0 ? "next" : "previous"} file`);
}

async function examineNamed(pager: Pager): Promise<void> {
  const text = await pager.ask("Examine: ", pager.histories.examine);
  if (text === undefined) return;
  const name = text
    .trim()
    .replace(/(?<!\\)%/g, pager.files.current?.name ?? "%")
    .replace(/(?<!\\)#/g, pager.previousName ?? "#");
  await examine(pager, name === "" ? pager.files.at : pager.files.add(name));
}

async function removeFile(pager: Pager): Promise<void> {
  const { files } = pager;
  const index = files.at;
  if (files.count < 2) return pager.ring();
  if (await examine(pager, index > 0 ? index - 1 : index + 1)) files.remove(index);
}
