import { comparable } from "./steady.ts";
import type { Outcome } from "./two-sides.ts";

/** Frames of the table of what happens, one over the other, with the cursor hidden meanwhile. */
const FRAMES = /(?:(?:\x1b\[1[AB]|\x1b\[0G)*\x1b\[\?25l[\s\S]*?\x1b\[\?25h)+/g;
const PROGRESS = /^ (?:Container|Network|Volume|Image) |^ \S.* (?:\w+(?:ing|ed)|Recreate|Healthy|Error) ?$/;
const LAYER = /^ (?:ID|[0-9a-f]{12}) /;
/** What comes of names that Go keeps in a map, or of many at once. */
const CHANCE = [/^time="TIME" level=warning msg=/, /^\x1b\[33mWARN/, /^\{"Command":/];

/**
 * Of the frames that time left room for, the last counts, without how far the heading had counted by then, and without
 * the marks that say whether a row goes on: both depend on when the frame was drawn. Where the command fails, so does
 * how far each row had come.
 */
function lastFrame(frames: string, hasFailed: boolean): string {
  const [head = "", ...rows] = frames
    .slice(frames.lastIndexOf("\x1b[?25l") + "\x1b[?25l".length)
    .replace(/\x1b\[\?25h$/, "")
    .replace(/ *\x1b\[34m\d+\.\ds \x1b\[0m/g, "")
    .trimEnd()
    .replace(/\x1b\[\d*m/g, "")
    .split("\n");
  const told = rows.map((row) => row.replace(/^ [✔✘!\u2800-\u28ff] /, "").trimEnd());
  const names = told.map((row) => (hasFailed ? row.replace(/ {2,}.*$/, "") : row));
  return [head.replace(/ \d+\/\d+$/, " N"), ...names.sort(), ""].join("\n");
}

/** Neighbours work at the same time: the order of their lines is left to chance. */
function sortRuns(text: string): string {
  const lines: string[] = [];
  let run: string[] = [];
  let kind = "";
  const flush = () => {
    lines.push(...run.sort());
    run = [];
  };
  for (const line of text.split("\n")) {
    if (LAYER.test(line)) continue;
    const own = PROGRESS.test(line) ? "progress" : String(CHANCE.findIndex((pattern) => pattern.test(line)));
    if (own !== kind || own === "-1") flush();
    kind = own;
    run.push(line);
  }
  flush();
  return lines.join("\n");
}

function steadyParts(text: string, hasFailed: boolean): string {
  return (
    text
      .replaceAll("\r", "")
      // A wanted difference: the lines of logs are not cleared where nobody sees them.
      .replace(/^\x1b\[2K/gm, "")
      .replace(FRAMES, (frames) => lastFrame(frames, hasFailed))
      // Labels come in the order of a map.
      .replace(
        /"Labels":"([^"]*)"/g,
        (_, labels: string) => `"Labels":"${labels.split(",").sort().join(",")}"`,
      )
      // A warning is filled up with blanks, where what it tells is short.
      .replace(/^(\x1b\[33mWARN.*?) +$/gm, "$1")
      // Volumes and containers that stand aside are called by their ids.
      .replace(/"Mounts":"[0-9a-f]{14}…"/g, '"Mounts":"ID"')
      .replace(/\b[0-9a-f]{12}_/g, "ID_")
      // How well Go packs the context of a build, and how long a container ran, are its own affair.
      .replace(/(Docker daemon +)[\d.]+k?B/g, "$1SIZE")
  );
}

/** What is said of many things at once comes in no order. */
export function comparableCompose({ stdout, stderr, status }: Outcome): string {
  const told = comparable({
    stdout: steadyParts(stdout, status !== 0),
    stderr: steadyParts(stderr, status !== 0),
    status,
  });
  return sortRuns(told);
}
