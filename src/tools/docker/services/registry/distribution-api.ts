import { decode, NO_BYTES } from "../../../../base/bytes.ts";
import { Errno } from "../../../../disk/errno.ts";
import { type BlobStore, digestOf } from "./blob-store.ts";

export interface RegistryRequest {
  readonly method: string;
  readonly path: string;
  readonly query: ReadonlyMap<string, readonly string[]>;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

export interface RegistryAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
}

const NAME = "((?:[a-z0-9._-]+/)*[a-z0-9._-]+)";
const JSON_TYPE = { "Content-Type": "application/json; charset=utf-8" };
const BLOB_TYPE = { "Content-Type": "application/octet-stream" };
const DIGEST = /^sha256:[a-f0-9]{64}$/;

/** The registry's own calls; https://distribution.github.io/distribution/spec/api/ */
export class DistributionApi {
  readonly #routes: readonly (readonly [
    RegExp,
    (request: RegistryRequest, words: string[]) => RegistryAnswer,
  ])[];
  /** Uploads that have begun, by their id. */
  readonly #uploads = new Map<string, Uint8Array>();

  constructor(
    private readonly store: BlobStore,
    private readonly newId: () => string,
  ) {
    this.#routes = [
      [/^\/v2\/$/, () => json(200, {})],
      [/^\/v2\/_catalog$/, (request) => this.#catalogue(request)],
      [new RegExp(`^/v2/${NAME}/tags/list$`), (request, [name = ""]) => this.#tags(request, name)],
      [new RegExp(`^/v2/${NAME}/manifests/([^/]+)$`), (request, words) => this.#manifest(request, words)],
      [new RegExp(`^/v2/${NAME}/blobs/uploads/([^/]*)$`), (request, words) => this.#upload(request, words)],
      [new RegExp(`^/v2/${NAME}/blobs/([^/]+)$`), (request, words) => this.#blob(request, words)],
    ];
  }

  answer(request: RegistryRequest): RegistryAnswer {
    for (const [pattern, act] of this.#routes) {
      const words = pattern.exec(request.path)?.slice(1);
      if (words) return act(request, words);
    }
    if (request.path === "/") return { status: 200, headers: { "Cache-Control": "no-cache" } };
    if (request.path === "/v2") return { status: 301, headers: { Location: "/v2/" } };
    return {
      status: 404,
      headers: { "Content-Type": "text/plain; charset=utf-8" },
      body: "404 page not found\n",
    };
  }

  #catalogue({ method, query }: RegistryRequest): RegistryAnswer {
    if (method !== "GET") return UNSUPPORTED;
    const limit = Number(query.get("n")?.[0] ?? 100) || 100;
    const last = query.get("last")?.[0] ?? "";
    const repositories = this.store.repositories().filter((name) => name > last);
    return json(200, { repositories: repositories.slice(0, limit) });
  }

  #tags({ method }: RegistryRequest, name: string): RegistryAnswer {
    if (method !== "GET") return UNSUPPORTED;
    if (!this.store.has(name))
      return problem(404, "NAME_UNKNOWN", "repository name not known to registry", { name });
    return json(200, { name, tags: this.store.tags(name) });
  }

  #manifest(request: RegistryRequest, [name = "", reference = ""]: string[]): RegistryAnswer {
    if (request.method === "PUT") return this.#putManifest(request, name, reference);
    // What can be deleted is configured (REGISTRY_STORAGE_DELETE_ENABLED); by itself a registry keeps all.
    if (request.method !== "GET" && request.method !== "HEAD") return UNSUPPORTED;
    const digest = this.store.resolve(name, reference);
    const content = digest === undefined ? undefined : this.store.blob(digest);
    if (digest === undefined || !content) {
      const detail = reference.startsWith("sha256:") ? { name, revision: reference } : { Tag: reference };
      return problem(404, "MANIFEST_UNKNOWN", "manifest unknown", detail);
    }
    const headers = {
      "Content-Type": mediaTypeOf(content),
      "Docker-Content-Digest": digest,
      Etag: `"${digest}"`,
    };
    return { status: 200, headers, body: content };
  }

  #putManifest({ body }: RegistryRequest, name: string, reference: string): RegistryAnswer {
    const missing = blobsOf(body)?.find((digest) => this.store.size(digest) === undefined);
    if (blobsOf(body) === undefined) return problem(400, "MANIFEST_INVALID", "manifest invalid", {});
    if (missing !== undefined)
      return problem(400, "MANIFEST_BLOB_UNKNOWN", "blob unknown to registry", { digest: missing });
    const digest = this.store.addManifest(name, reference, body);
    if (digest instanceof Errno) return diskProblem(digest);
    const headers = { "Docker-Content-Digest": digest, Location: `/v2/${name}/manifests/${digest}` };
    return { status: 201, headers };
  }

  #blob({ method }: RegistryRequest, [name = "", digest = ""]: string[]): RegistryAnswer {
    if (method !== "GET" && method !== "HEAD") return UNSUPPORTED;
    if (!DIGEST.test(digest))
      return problem(400, "DIGEST_INVALID", "provided digest did not match uploaded content", {});
    const content = this.store.hasLayer(name, digest) ? this.store.blob(digest) : undefined;
    if (!content) return problem(404, "BLOB_UNKNOWN", "blob unknown to registry", digest);
    return { status: 200, headers: { ...BLOB_TYPE, "Docker-Content-Digest": digest }, body: content };
  }

  #upload({ method, query, body }: RegistryRequest, [name = "", id = ""]: string[]): RegistryAnswer {
    const digest = query.get("digest")?.[0];
    if (method === "POST") {
      const mount = query.get("mount")?.[0];
      if (mount !== undefined && this.store.hasLayer(query.get("from")?.[0] ?? "", mount))
        return this.store.linkLayer(name, mount) === undefined ? created(name, mount) : UNSUPPORTED;
      const upload = this.newId();
      this.#uploads.set(upload, NO_BYTES);
      return accepted(name, upload, 0);
    }
    const known = this.#uploads.get(id);
    if (!known) return problem(404, "BLOB_UPLOAD_UNKNOWN", "blob upload unknown to registry", {});
    const content = body.length === 0 ? known : body;
    if (method === "PATCH") {
      this.#uploads.set(id, content);
      return accepted(name, id, content.length);
    }
    if (method !== "PUT") return UNSUPPORTED;
    this.#uploads.delete(id);
    if (digest === undefined || digestOf(content) !== digest)
      return problem(400, "DIGEST_INVALID", "provided digest did not match uploaded content", { digest });
    const failed = this.store.addLayer(name, digest, content);
    return failed ? diskProblem(failed) : created(name, digest);
  }
}

function json(status: number, value: unknown): RegistryAnswer {
  return {
    status,
    headers: JSON_TYPE,
    body: `${JSON.stringify(value)}${status === 200 && isEmpty(value) ? "" : "\n"}`,
  };
}

/** The greeting of `/v2/` is two bytes long. */
function isEmpty(value: unknown): boolean {
  return JSON.stringify(value) === "{}";
}

function problem(status: number, code: string, message: string, detail: unknown): RegistryAnswer {
  return json(status, { errors: [{ code, message, detail }] });
}

const UNSUPPORTED = problem(405, "UNSUPPORTED", "The operation is unsupported.", null);

function diskProblem(error: Errno): RegistryAnswer {
  return problem(500, "UNKNOWN", "unknown error", { DriverName: "filesystem", Enclosed: error.message });
}

function accepted(name: string, id: string, size: number): RegistryAnswer {
  const headers = {
    "Docker-Upload-Uuid": id,
    Location: `/v2/${name}/blobs/uploads/${id}`,
    Range: `0-${Math.max(0, size - 1)}`,
  };
  return { status: 202, headers };
}

function created(name: string, digest: string): RegistryAnswer {
  return {
    status: 201,
    headers: { "Docker-Content-Digest": digest, Location: `/v2/${name}/blobs/${digest}` },
  };
}

function parse(content: Uint8Array): unknown {
  try {
    return JSON.parse(decode(content));
  } catch {
    return undefined;
  }
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined;
}

function mediaTypeOf(content: Uint8Array): string {
  const type = fieldOf(parse(content), "mediaType");
  return typeof type === "string" ? type : "application/vnd.oci.image.manifest.v1+json";
}

/** The digests that a manifest names; undefined where it is none. */
function blobsOf(content: Uint8Array): readonly string[] | undefined {
  const manifest = parse(content);
  const layers = fieldOf(manifest, "layers");
  if (!Array.isArray(layers)) return undefined;
  const digests = [fieldOf(manifest, "config"), ...layers].map((one) => fieldOf(one, "digest"));
  return digests.every((one) => typeof one === "string") ? digests : undefined;
}
