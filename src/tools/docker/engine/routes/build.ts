import * as v from "valibot";
import { decode, encode } from "../../../../base/bytes.ts";
import { inflate } from "../../archive/inflate.ts";
import { readTar, writeTar } from "../../archive/tar.ts";
import { pruneCache } from "../build/build-cache.ts";
import { BuildFailure } from "../build/build-options.ts";
import { Builder } from "../build/builder.ts";
import { parseDockerfile } from "../build/dockerfile.ts";
import { DockerfileError } from "../build/dockerfile-error.ts";
import { type LintWarning, lintFile, readLintSettings, toldWarning } from "../build/lint.ts";
import { imagesOf, resolveImage } from "../build/resolve-images.ts";
import { stepsUpTo } from "../build/step-text.ts";
import { asEngineError, badRequest, EngineError } from "../engine-error.ts";
import { imageEntries } from "../images/image-entries.ts";
import { progressLine } from "../images/pull.ts";
import { readReference } from "../images/reference.ts";
import type { ApiCall, Routes } from "../router.ts";

const ARGS = v.record(v.string(), v.nullable(v.string()));
const LABELS = v.record(v.string(), v.string());

function readJson<T extends v.GenericSchema>(
  schema: T,
  text: string | undefined,
  name: string,
): v.InferOutput<T> {
  try {
    return v.parse(schema, JSON.parse(text || "{}"));
  } catch {
    throw badRequest(`error reading ${name}`);
  }
}

/** Their contents come as base64. */
function readSecrets(given: Readonly<Record<string, string>>): ReadonlyMap<string, Uint8Array> {
  const bytesOf = (text: string) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return new Map(Object.entries(given).map(([id, text]) => [id, bytesOf(text)]));
}

/** `POST /build`: the context is the body; `kit` (of ours, in place of BuildKit's session) builds as BuildKit does. What goes wrong before the first step is an answer of its own. */
async function build(call: ApiCall): Promise<void> {
  const { engine } = call;
  if (call.query("version") === "2")
    throw new EngineError(501, "rockpool: not simulated here: BuildKit's session; set DOCKER_BUILDKIT=0");
  const context = readTar(await inflate(await call.request.bytes()));
  if (!context) throw badRequest("archive/tar: invalid tar header");
  const file = (call.query("dockerfile") || "Dockerfile").replace(/^\.?\//, "");
  const entry = context.find(({ name }) => name.replace(/^\.?\//, "") === file);
  if (!entry) throw new EngineError(500, `Cannot locate specified Dockerfile: ${file}`);
  const source = decode(entry.content);
  const isKit = call.flag("kit");
  // BuildKit has a session before it reads anything: what is wrong is told in it.
  const early = isKit ? undefined : parseDockerfile(source);
  const tags = call.queries("t").filter((tag) => tag !== "");
  for (const tag of tags) readReference(tag);
  const write = await call.reply.stream(200, { "Content-Type": "application/json" });
  const isQuiet = call.flag("q");
  const tell = async (message: unknown) => {
    if (!isQuiet) await write(progressLine(message));
  };
  const settings = readLintSettings(source);
  const options = {
    tags,
    target: call.query("target") ?? "",
    noCache: call.flag("nocache"),
    pull: call.flag("pull"),
    keep: !call.flag("forcerm") && !isKit,
    kit: isKit,
    skips: settings.skips,
    args: readJson(ARGS, call.query("buildargs"), "build args"),
    labels: readJson(LABELS, call.query("labels"), "labels"),
    network: call.query("networkmode") ?? "",
    secrets: readSecrets(readJson(LABELS, call.query("secrets"), "secrets")),
    stores: !call.flag("nostore"),
    noCacheStages: call.queries("nocachefilter"),
  };
  try {
    const instructions = early ?? parseDockerfile(source);
    if (isKit) {
      const found = lintFile(instructions).filter(({ rule }) => !settings.skips(rule));
      await tell({ warnings: found.map(toldWarning) });
      if (settings.isFatal && found.length > 0) throw lintFailure(found);
      for (const image of imagesOf(stepsUpTo(instructions, options), options.args)) {
        await tell({ image: image.name });
        await resolveImage(engine, image, options.pull);
      }
      if (call.flag("check")) return;
    }
    const image = await new Builder(engine, context, options, tell).run(instructions);
    if (isQuiet) await write(encode(`${JSON.stringify({ stream: `${image.id}\n` })}\r\n`));
  } catch (thrown) {
    const error = asEngineError(thrown);
    if (!error) throw thrown;
    const code = error instanceof BuildFailure ? { code: error.code } : {};
    const place = error instanceof DockerfileError ? error.place : {};
    await write(
      progressLine({ errorDetail: { ...code, ...place, message: error.message }, error: error.message }),
    );
  }
}

/** `# check=error=true`. */
function lintFailure(found: readonly LintWarning[]): DockerfileError {
  const rules = [...new Set(found.map(({ rule }) => rule))];
  return new DockerfileError(`lint violation found for rules: ${rules.join(", ")}`, {
    first: found[0]?.place.first ?? 0,
    last: found[0]?.place.last ?? 0,
  });
}

/** `GET /build/{id}/files` (of ours, in place of BuildKit's file transfer): what the image of a build holds. */
async function files(call: ApiCall): Promise<void> {
  const { engine, reply } = call;
  const archive = writeTar(imageEntries(engine, engine.images.get(call.word("id"))?.file));
  const write = await reply.stream(200, { "Content-Type": "application/x-tar" });
  await write(archive);
}

export const BUILD_ROUTES: Routes = {
  "GET /build/{id}/files": files,
  "POST /build": build,
  "POST /build/prune": (call) => call.answer(pruneCache(call.engine, call.flag("all"))),
};
