import { Failure } from "../../client/cli/failure.ts";
import { isRecord, type Json, type JsonRecord, textAt } from "../../client/engine/json.ts";
import { canonicalPath } from "../../client/format/path.ts";
import { resolveService } from "./long-form.ts";
import { mergeModels } from "./merge.ts";
import { INVALID_STATUS } from "./schema.ts";

/** The file that a service stands in, with what may be taken over from it. */
export interface Shelf {
  readonly path: string;
  readonly services: JsonRecord;
  /** The services of another file, which may not be there. */
  readonly open: (path: string) => JsonRecord;
  readonly home: string;
}

type Step = readonly [service: string, path: string];

/** Services with what they take over by `extends` (compose-spec, "extends"). */
export function extendServices(model: JsonRecord, shelf: Omit<Shelf, "services">): JsonRecord {
  const { services } = model;
  if (services === undefined) return model;
  if (!isRecord(services)) throw invalid("services must be a mapping");
  const extended = Object.keys(services).map((name): [string, Json] => [
    name,
    extendOne(name, { ...shelf, services }, []),
  ]);
  return { ...model, services: Object.fromEntries(extended) };
}

function extendOne(name: string, shelf: Shelf, steps: readonly Step[]): Json {
  const service = shelf.services[name] ?? null;
  if (service === null) return null;
  if (!isRecord(service)) throw invalid(`services.${name} must be a mapping`);
  const { extends: given, ...own } = service;
  if (given === undefined || given === null) return service;
  const reference = isRecord(given) ? textAt(given, "service") : String(given);
  if (reference === "") throw invalid(`extends.${name}.service is required`);
  const file = textAt(given, "file");
  const from = file === "" ? shelf : shelfOf(name, reference, file, shelf);
  if (!Object.hasOwn(from.services, reference))
    throw invalid(
      `cannot extend service ${JSON.stringify(name)} in ${shelf.path}: service ${JSON.stringify(reference)} not found${file === "" ? "" : ` in ${file}`}`,
    );
  const next = addStep(steps, [name, file === "" ? shelf.path : file]);
  const base = extendOne(reference, from, next);
  if (!isRecord(base)) return own;
  const folder = from.path.replace(/\/[^/]*$/, "") || "/";
  return mergeModels(file === "" ? base : resolveService(base, { folder, home: shelf.home }), own);
}

function shelfOf(name: string, reference: string, file: string, shelf: Shelf): Shelf {
  const path = canonicalPath(shelf.path.replace(/\/[^/]*$/, "") || "/", file);
  const { services } = shelf.open(path);
  const wrong = (what: string) =>
    invalid(`cannot extend service ${JSON.stringify(name)} in ${path}: ${what}`);
  if (services === undefined) throw wrong("no services section");
  if (!isRecord(services)) throw wrong("services must be a mapping");
  if (!Object.hasOwn(services, reference))
    throw invalid(
      `cannot extend service ${JSON.stringify(name)} in ${shelf.path}: service ${JSON.stringify(reference)} not found in ${file}`,
    );
  return { ...shelf, path, services };
}

function addStep(steps: readonly Step[], step: Step): readonly Step[] {
  const [first] = steps;
  if (!first || !steps.some(([service, path]) => service === step[0] && path === step[1]))
    return [...steps, step];
  const lines = [...steps.slice(1), step].map(([service, path]) => `  extends ${service} in ${path}`);
  throw invalid(["Circular reference:", `  ${first[0]} in ${first[1]}`, ...lines].join("\n"));
}

function invalid(message: string): Failure {
  return new Failure(message, INVALID_STATUS);
}
