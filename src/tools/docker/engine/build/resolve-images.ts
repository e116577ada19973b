import type { Engine } from "../engine.ts";
import { EngineError } from "../engine-error.ts";
import { GREETING } from "../images/pull.ts";
import { parseReference } from "../images/reference.ts";
import { findRemote } from "../images/remote-image.ts";
import type { Instruction } from "./dockerfile.ts";
import { DockerfileError, type Place } from "./dockerfile-error.ts";
import { splitWords, substitute } from "./dockerfile-words.ts";
import { inNeeded, neededStages } from "./needed-stages.ts";

interface NamedImage {
  readonly name: string;
  readonly place: Place;
}

/** The images that the stages build on or copy from, each once, with the arguments of before the first stage in their names. */
export function imagesOf(
  instructions: readonly Instruction[],
  given: Readonly<Record<string, string | null>>,
): readonly NamedImage[] {
  const args = new Map<string, string>();
  const stages: string[] = [];
  const images = new Map<string, NamedImage>();
  const lookUp = (name: string) => args.get(name);
  const note = (name: string, place: Place) => {
    if (name !== "scratch" && !stages.includes(name.toLowerCase()) && !images.has(name))
      images.set(name, { name, place });
  };
  const needed = neededStages(instructions);
  for (const [{ name, text, flags, place }, isNeeded] of inNeeded(instructions, needed)) {
    if (name === "ARG" && stages.length === 0) {
      for (const word of splitWords(text)) {
        const [key = "", own] = word.split(/=(.*)/s, 2);
        const value = given[key] ?? (own === undefined ? undefined : substitute(own, lookUp));
        if (value !== undefined) args.set(key, value);
      }
    } else if (name === "FROM") {
      const [base = "", , stage = ""] = text.split(/\s+/);
      const image = imageName(base, lookUp, place);
      if (isNeeded) note(image, place);
      stages.push(stage.toLowerCase());
    } else if (isNeeded && name === "COPY" && flags.from !== undefined && !flags.from.includes("$")) {
      if (!/^\d+$/.test(flags.from)) note(flags.from, place);
    }
  }
  return [...images.values()];
}

function imageName(base: string, lookUp: (name: string) => string | undefined, place: Place): string {
  const name = substitute(base, lookUp);
  if (name === "") throw new DockerfileError(`base name (${base}) should not be blank`, place);
  const wrong = parseReference(name);
  if (typeof wrong === "string")
    throw new DockerfileError(`failed to parse stage name ${JSON.stringify(name)}: ${wrong}`, place);
  return name;
}

/** An image of whose existence BuildKit makes sure before it does anything else. */
export async function resolveImage(
  engine: Engine,
  { name, place }: NamedImage,
  pulls: boolean,
): Promise<void> {
  const reference = parseReference(name);
  if (typeof reference === "string")
    throw new DockerfileError(`failed to parse stage name ${JSON.stringify(name)}: ${reference}`, place);
  if (!pulls && engine.images.find(name)) return;
  await engine.process.sleep(GREETING);
  try {
    await findRemote(engine, reference);
  } catch (error) {
    if (error instanceof EngineError) throw new DockerfileError(error.message, place);
    throw error;
  }
}
