import { asEngineError, badRequest } from "../engine-error.ts";
import { Filters } from "../filters.ts";
import { isoTime } from "../go-time.ts";
import { imageHistory, inspectImage } from "../images/describe.ts";
import { loadImages, saveImages } from "../images/image-archive.ts";
import { importImage } from "../images/import.ts";
import { listImages, pruneImages } from "../images/list.ts";
import { type Progress, progressLine, pullImage } from "../images/pull.ts";
import { pushImage } from "../images/push.ts";
import { readReference, taggedName } from "../images/reference.ts";
import { removeImage } from "../images/remove.ts";
import type { ApiCall, Routes } from "../router.ts";

const JSON_LINES = { "Content-Type": "application/json" };

/** Progress as lines of JSON; an error before the first line is an answer of its own. */
export async function streamProgress(
  call: ApiCall,
  act: (tell: (progress: Progress | Readonly<Record<string, unknown>>) => Promise<unknown>) => Promise<void>,
): Promise<void> {
  let write: ((bytes: Uint8Array) => Promise<boolean>) | undefined;
  const tell = async (value: unknown) => {
    write ??= await call.reply.stream(200, JSON_LINES);
    await write(progressLine(value));
  };
  try {
    await act(tell);
    if (!write) await call.reply.send(200, "", JSON_LINES);
  } catch (thrown) {
    const error = asEngineError(thrown);
    if (!error || !write) throw thrown;
    await tell({ errorDetail: { message: error.message }, error: error.message });
  }
}

async function createImage(call: ApiCall): Promise<void> {
  const from = call.query("fromImage");
  if (from === undefined || from === "") return importImage(call);
  const tag = call.query("tag") ?? "";
  const text = tag === "" ? from : tag.includes(":") ? `${from}@${tag}` : `${from}:${tag}`;
  const reference = readReference(text);
  await streamProgress(call, async (tell) => {
    await pullImage(call.engine, reference, tell);
  });
}

function tagImage(call: ApiCall): Promise<void> {
  const { engine } = call;
  const image = engine.images.require(call.word("name"));
  const tag = call.query("tag") ?? "";
  const repository = call.query("repo") ?? "";
  const reference = readReference(tag === "" ? repository : `${repository}:${tag}`);
  if (reference.digest !== undefined) throw badRequest("refusing to create a tag with a digest reference");
  const name = taggedName(reference);
  engine.images.tag(name, image.id, isoTime(engine.now()));
  engine.events.publish("image", "tag", image.id, { ...image.file.config.Labels, name });
  return call.done(201);
}

async function searchImages(call: ApiCall): Promise<void> {
  const limit = Number(call.query("limit") ?? 25) || 25;
  const filters = Filters.parse(call.query("filters"), ["is-automated", "is-official", "stars"]);
  const found = await call.engine.hub.search(call.query("term") ?? "");
  const rows = found.map(({ repository, description }) => ({
    star_count: starsOf(repository),
    is_official: repository.startsWith("library/"),
    name: repository.replace(/^library\//, ""),
    is_automated: false,
    description,
  }));
  const official = filters.boolean("is-official");
  const stars = Number(filters.get("stars")[0] ?? 0);
  const shown = rows
    .filter((row) => (official === undefined || row.is_official === official) && row.star_count >= stars)
    .sort((a, b) => b.star_count - a.star_count);
  await call.answer(shown.slice(0, limit));
}

/** Made up, but the same each time: official images have thousands. */
function starsOf(repository: string): number {
  let sum = 0;
  for (const unit of repository) sum = (sum * 31 + unit.charCodeAt(0)) % 9973;
  return repository.startsWith("library/") ? 2000 + sum * 2 : sum % 400;
}

async function save(call: ApiCall, names: readonly string[]): Promise<void> {
  const archive = saveImages(call.engine, names);
  await call.reply.send(200, archive, { "Content-Type": "application/x-tar" });
}

async function load(call: ApiCall): Promise<void> {
  const archive = await call.request.bytes();
  await streamProgress(call, async (tell) => {
    for (const stream of await loadImages(call.engine, archive)) await tell({ stream });
  });
}

export const IMAGE_ROUTES: Routes = {
  "GET /images/get": (call) => save(call, call.queries("names")),
  "POST /images/load": load,
  "GET /images/json": (call) => call.answer(listImages(call)),
  "POST /images/create": createImage,
  "GET /images/search": searchImages,
  "POST /images/prune": (call) => call.answer(pruneImages(call)),
  "GET /images/{name...}/get": (call) => save(call, [call.word("name")]),
  "GET /images/{name...}/json": (call) =>
    call.answer(inspectImage(call.engine, call.engine.images.require(call.word("name")))),
  "GET /images/{name...}/history": (call) =>
    call.answer(imageHistory(call.engine, call.engine.images.require(call.word("name")))),
  "POST /images/{name...}/tag": tagImage,
  "POST /images/{name...}/push": (call) => pushImage(call),
  "DELETE /images/{name...}": (call) =>
    call.answer(
      removeImage(call.engine, call.word("name"), {
        force: call.flag("force"),
        prune: !call.flag("noprune"),
      }),
    ),
};
