import * as v from "valibot";
import { decode, encode } from "../../../../base/bytes.ts";
import { inflate } from "../../archive/inflate.ts";
import { readTar } from "../../archive/tar.ts";
import { pruneCache } from "../build/build-cache.ts";
import { Builder, BuildFailure } from "../build/builder.ts";
import { parseDockerfile } from "../build/dockerfile.ts";
import { asEngineError, badRequest, EngineError } from "../engine-error.ts";
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
  const instructions = parseDockerfile(decode(entry.content));
  const tags = call.queries("t").filter((tag) => tag !== "");
  for (const tag of tags) readReference(tag);
  const write = await call.reply.stream(200, { "Content-Type": "application/json" });
  const isQuiet = call.flag("q");
  const tell = async (message: unknown) => {
    if (!isQuiet) await write(progressLine(message));
  };
  const options = {
    tags,
    target: call.query("target") ?? "",
    noCache: call.flag("nocache"),
    pull: call.flag("pull"),
    keep: !call.flag("forcerm") && !call.flag("kit"),
    kit: call.flag("kit"),
    args: readJson(ARGS, call.query("buildargs"), "build args"),
    labels: readJson(LABELS, call.query("labels"), "labels"),
    network: call.query("networkmode") ?? "",
  };
  try {
    const image = await new Builder(engine, context, options, tell).run(instructions);
    if (isQuiet) await write(encode(`${JSON.stringify({ stream: `${image.id}\n` })}\r\n`));
  } catch (thrown) {
    const error = asEngineError(thrown);
    if (!error) throw thrown;
    const code = error instanceof BuildFailure ? { code: error.code } : {};
    await write(progressLine({ errorDetail: { ...code, message: error.message }, error: error.message }));
  }
}

export const BUILD_ROUTES: Routes = {
  "POST /build": build,
  "POST /build/prune": (call) => call.answer(pruneCache(call.engine, call.flag("all"))),
};
