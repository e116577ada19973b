/** An instruction of a Dockerfile, and where it stands. */
export interface Step {
  readonly keyword: string;
  /** In one line, as it is shown. */
  readonly text: string;
  /** Lines, from 1. */
  readonly first: number;
  readonly last: number;
  /** `[build 2/5]`; undefined for what only changes the image's settings. */
  readonly label: string | undefined;
}

/** Those that make a layer, and so a step of their own in BuildKit's display. */
const SHOWN = ["FROM", "RUN", "COPY", "ADD", "WORKDIR"];

/** Numbers the instructions as BuildKit shows them: each stage counts for itself. */
export function readSteps(dockerfile: string): Step[] {
  const raw = instructions(dockerfile);
  const stages: { name: string; shown: number }[] = [];
  const placed = raw.map((one) => {
    if (one.keyword === "FROM") {
      const [, name] = /\sAS\s+(\S+)\s*$/i.exec(one.text) ?? [];
      stages.push({ name: name ?? `stage-${stages.length}`, shown: 0 });
    }
    const stage = stages.at(-1);
    const isShown = stage !== undefined && SHOWN.includes(one.keyword) && !isStage(one, stages);
    if (stage && isShown) stage.shown++;
    return { ...one, stage, number: isShown ? stage.shown : undefined };
  });
  return placed.map(({ stage, number, ...one }) => {
    if (!stage || number === undefined) return { ...one, label: undefined };
    const name = stages.length > 1 ? `${stage.name} ` : "";
    return { ...one, label: `[${name}${number}/${stage.shown}]` };
  });
}

/** FROM an earlier stage, or from nothing, is no step of its own. */
function isStage(
  { keyword, text }: { keyword: string; text: string },
  stages: readonly { name: string }[],
): boolean {
  if (keyword !== "FROM") return false;
  const [, image] = /^FROM\s+(?:--\S+\s+)*(\S+)/i.exec(text) ?? [];
  return image === "scratch" || stages.slice(0, -1).some(({ name }) => name === image);
}

function instructions(dockerfile: string): Omit<Step, "label">[] {
  const found: Omit<Step, "label">[] = [];
  const lines = dockerfile.split("\n");
  for (let at = 0; at < lines.length; at++) {
    const first = at;
    let text = (lines[at] ?? "").trim();
    if (text === "" || text.startsWith("#")) continue;
    while (text.endsWith("\\") && at + 1 < lines.length) {
      const next = (lines[++at] ?? "").trim();
      if (!next.startsWith("#")) text = `${text.slice(0, -1).trimEnd()} ${next}`;
      else text = `${text}`;
    }
    const last = skipHereDocument(lines, at, text);
    if (/^RUN\s+<<-?["']?\w+["']?$/i.test(text)) text += ` (${summaryOf(lines.slice(at + 1, last))})`;
    at = last;
    const keyword = (text.split(/\s/, 1)[0] ?? "").toUpperCase();
    found.push({ keyword, text, first: first + 1, last: at + 1 });
  }
  return found;
}

/** The first line of a script, as BuildKit shows it (`summarizeHeredoc`). */
function summaryOf(script: readonly string[]): string {
  const [first = "", ...others] = script.join("\n").trim().split("\n");
  return others.length > 0 ? `${first}...` : first;
}

function skipHereDocument(lines: readonly string[], at: number, text: string): number {
  const [, end] = /^(?:RUN|COPY|ADD)\b.*<<-?"?(\w+)"?/i.exec(text) ?? [];
  if (end === undefined) return at;
  const last = lines.findIndex((line, place) => place > at && line.trim() === end);
  return last < 0 ? at : last;
}
