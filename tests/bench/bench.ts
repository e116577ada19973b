import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { REPOSITORY } from "../cases/case-files.ts";
import { benchDocker } from "./docker.ts";
import { benchEngine } from "./engine.ts";
import { benchMemory } from "./memory.ts";
import { benchPage } from "./page.ts";
import { benchPython } from "./python.ts";
import { benchTutor } from "./tutor.ts";

const FILE = join(REPOSITORY, "docs/performance.md");
const PARTS = {
  engine: benchEngine,
  memory: benchMemory,
  page: benchPage,
  python: benchPython,
  tutor: benchTutor,
  docker: benchDocker,
} as const;
type PartName = keyof typeof PARTS;

/** Measures what was asked for, writes it into docs/performance.md, and gives the number of missed goals. */
export async function bench(names: readonly string[]): Promise<number> {
  const wanted = (Object.keys(PARTS) as PartName[]).filter(
    (name) => names.length === 0 || names.includes(name),
  );
  if (wanted.length === 0)
    throw new Error(`bench knows ${Object.keys(PARTS).join(" and ")}, not ${names.join(" ")}`);
  let missed = 0;
  for (const name of wanted) {
    const tables = await PARTS[name]();
    const text = tables.map((table) => `### ${table.title}\n\n${table.text}`).join("\n\n");
    console.log(`\n${text}`);
    missed += tables.reduce((sum, table) => sum + table.missed, 0);
    writePart(name, text);
  }
  console.log(missed === 0 ? "\nEvery goal is met." : `\n${missed} goals are missed.`);
  return missed;
}

/** Each part keeps its place between two marks, so that one can be measured without the other. */
function writePart(name: PartName, text: string): void {
  const [start, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const block = `${start}\n\n${text}\n\n_${process.platform}, ${cpus()[0]?.model ?? "?"}, Node ${process.versions.node}_\n\n${end}`;
  const before = readReport();
  const [head, rest] = before.split(start);
  const after =
    rest === undefined ? `${before.trimEnd()}\n\n${block}\n` : `${head}${block}${rest.split(end)[1] ?? "\n"}`;
  writeFileSync(FILE, after);
}

function readReport(): string {
  try {
    return readFileSync(FILE, "utf8");
  } catch {
    mkdirSync(join(REPOSITORY, "docs"), { recursive: true });
    return [
      "# How fast it is",
      "",
      "Written by `npm run bench`. Medians of runs that take turns on the same machine; a ratio in bold misses its goal, a dash",
      "means that this shell cannot do it. The peer is just-bash 3.4.2, the real one bash 5.2 with GNU tools.",
      "`npm run bench -- tutor` measures one part alone (`engine`, `memory`, `page`, `python`, `tutor`, `docker`).",
      "",
    ].join("\n");
  }
}
