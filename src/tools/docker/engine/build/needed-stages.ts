import type { Instruction } from "./dockerfile.ts";
import { stageName } from "./step-text.ts";

interface StageText {
  readonly name: string;
  /** Whatever it may be made of: names of stages, their numbers, images. */
  readonly sources: readonly string[];
}

/** The stages that the last one comes of, by their numbers: BuildKit builds no others. */
export function neededStages(instructions: readonly Instruction[]): ReadonlySet<number> {
  const stages = readStages(instructions);
  const needed = new Set<number>();
  const visit = (at: number) => {
    if (at < 0 || needed.has(at)) return;
    needed.add(at);
    for (const source of stages[at]?.sources ?? []) {
      // What a variable stands for is known later: any stage before may be it.
      if (source.includes("$")) for (let before = 0; before < at; before++) visit(before);
      else visit(stageOf(stages.slice(0, at), source));
    }
  };
  visit(stages.length - 1);
  return needed;
}

function stageOf(stages: readonly StageText[], source: string): number {
  const named = stages.findLastIndex(({ name }) => name !== "" && name === source.toLowerCase());
  return named < 0 && /^\d+$/.test(source) && Number(source) < stages.length ? Number(source) : named;
}

function readStages(instructions: readonly Instruction[]): StageText[] {
  const stages: { name: string; sources: string[] }[] = [];
  for (const { name, text, flags, flagWords } of instructions) {
    if (name === "FROM") stages.push({ name: stageName(text), sources: text.split(/\s+/).slice(0, 1) });
    const sources = stages.at(-1)?.sources;
    if (flags.from !== undefined && (name === "COPY" || name === "ADD")) sources?.push(flags.from);
    if (name !== "RUN") continue;
    for (const word of flagWords) {
      const [, from] = /^--mount=(?:.*,)?from=([^,]+)/.exec(word) ?? [];
      if (from !== undefined) sources?.push(from);
    }
  }
  return stages;
}

/** Of each instruction, whether its stage is needed; what stands before the first stage always is. */
export function* inNeeded(
  instructions: readonly Instruction[],
  /** Undefined: all are. */
  needed: ReadonlySet<number> | undefined,
): Generator<readonly [instruction: Instruction, isNeeded: boolean]> {
  let stage = -1;
  for (const instruction of instructions) {
    if (instruction.name === "FROM") stage++;
    yield [instruction, stage < 0 || !needed || needed.has(stage)];
  }
}
