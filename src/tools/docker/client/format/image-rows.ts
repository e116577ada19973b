import { type Json, type JsonRecord, numberAt, textAt, textsAt } from "../engine/json.ts";
import type { ListShape } from "./list.ts";
import { goTime, shortId } from "./text.ts";
import { humanAge, humanSize } from "./units.ts";

export const IMAGE_LIST: ListShape = {
  type: "*formatter.imageContext",
  headings: {
    ID: "IMAGE ID",
    Repository: "REPOSITORY",
    Tag: "TAG",
    Digest: "DIGEST",
    CreatedSince: "CREATED",
    CreatedAt: "CREATED AT",
    Size: "SIZE",
    Containers: "CONTAINERS",
    VirtualSize: "VIRTUAL SIZE",
    SharedSize: "SHARED SIZE",
    UniqueSize: "UNIQUE SIZE",
  },
  table: "{{.Repository}}\t{{.Tag}}\t{{.ID}}\t{{.CreatedSince}}\t{{.Size}}",
  quiet: { table: "{{.ID}}", raw: "image_id: {{.ID}}" },
  raw: "repository: {{.Repository}}\ntag: {{.Tag}}\nimage_id: {{.ID}}\ncreated_at: {{.CreatedAt}}\nvirtual_size: {{.Size}}\n",
};

export const DIGEST_LIST: ListShape = {
  ...IMAGE_LIST,
  table: "{{.Repository}}\t{{.Tag}}\t{{.Digest}}\t{{.ID}}\t{{.CreatedSince}}\t{{.Size}}",
  raw: "repository: {{.Repository}}\ntag: {{.Tag}}\ndigest: {{.Digest}}\nimage_id: {{.ID}}\ncreated_at: {{.CreatedAt}}\nvirtual_size: {{.Size}}\n",
};

const NONE = "<none>";

export interface ImageRowOptions {
  readonly now: number;
  readonly truncates: boolean;
  readonly digests: boolean;
}

/** One image of `/images/json`: a row for each of its tags (and digests, where they are asked for). */
export function imageRows(image: Json, options: ImageRowOptions): JsonRecord[] {
  const tags = textsAt(image, "RepoTags").filter((tag) => tag !== "<none>:<none>");
  const digests = textsAt(image, "RepoDigests").filter((digest) => digest !== "<none>@<none>");
  const row = (repository: string, tag: string, digest: string) =>
    rowOf(image, options, repository, tag, digest);
  if (tags.length === 0 && digests.length === 0) return [row(NONE, NONE, NONE)];
  const repositories = new Map<string, { tags: string[]; digests: string[] }>();
  const partsOf = (name: string) => {
    const known = repositories.get(name) ?? { tags: [], digests: [] };
    repositories.set(name, known);
    return known;
  };
  for (const tag of tags)
    partsOf(tag.slice(0, tag.lastIndexOf(":"))).tags.push(tag.slice(tag.lastIndexOf(":") + 1));
  for (const digest of digests) {
    const [name = "", value = ""] = digest.split("@");
    partsOf(name).digests.push(value);
  }
  return [...repositories].flatMap(([name, known]) => {
    if (!options.digests)
      return known.tags.length > 0 ? known.tags.map((tag) => row(name, tag, NONE)) : [row(name, NONE, NONE)];
    const all = known.digests.length > 0 ? known.digests : [NONE];
    const named = known.tags.length > 0 ? known.tags : [NONE];
    return named.flatMap((tag) => all.map((digest) => row(name, tag, digest)));
  });
}

function rowOf(
  image: Json,
  { now, truncates }: ImageRowOptions,
  Repository: string,
  Tag: string,
  Digest: string,
): JsonRecord {
  const id = textAt(image, "Id");
  const created = numberAt(image, "Created");
  const size = humanSize(numberAt(image, "Size"));
  const containers = numberAt(image, "Containers");
  const shared = numberAt(image, "SharedSize");
  const isKnown = shared > 0;
  return {
    ID: truncates ? shortId(id) : id,
    Repository,
    Tag,
    Digest,
    CreatedSince: created <= 0 ? "N/A" : humanAge(created * 1000, now),
    CreatedAt: goTime(created),
    Size: size,
    Containers: isKnown && containers >= 0 ? String(containers) : "N/A",
    VirtualSize: humanSize(numberAt(image, "Size"), 4),
    SharedSize: isKnown ? humanSize(shared) : "N/A",
    UniqueSize: isKnown ? humanSize(numberAt(image, "Size") - shared) : "N/A",
  };
}
