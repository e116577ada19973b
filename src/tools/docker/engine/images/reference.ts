import { badRequest } from "../engine-error.ts";

/** A name of an image (distribution/reference), taken apart. */
export interface Reference {
  /** `docker.io`, `localhost:5000`. */
  readonly domain: string;
  /** `library/nginx`, `me/app`. */
  readonly path: string;
  /** As people write it: `nginx`, `me/app`, `localhost:5000/app`. */
  readonly familiar: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

const COMPONENT = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
const DOMAIN = "(?:[a-zA-Z0-9-]+(?:\\.[a-zA-Z0-9-]+)*|\\[[0-9a-fA-F:]+\\])(?::[0-9]+)?";
const PATH = new RegExp(`^${COMPONENT}(?:/${COMPONENT})*$`);
const WHOLE_DOMAIN = new RegExp(`^${DOMAIN}$`);
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const DIGEST = /^sha256:[a-f0-9]{64}$/;
const ID = /^[a-f0-9]{64}$/;
const DEFAULT_DOMAIN = "docker.io";
const OFFICIAL = "library/";

/** reference.ParseNormalizedNamed; the text of the fault where it is none. */
export function parseReference(text: string): Reference | string {
  if (ID.test(text)) return `invalid repository name (${text}), cannot specify 64-byte hexadecimal strings`;
  const at = text.indexOf("@");
  const digest = at < 0 ? undefined : text.slice(at + 1);
  const named = at < 0 ? text : text.slice(0, at);
  const colon = named.lastIndexOf(":");
  const hasTag = colon > named.lastIndexOf("/");
  const tag = hasTag ? named.slice(colon + 1) : undefined;
  const name = hasTag ? named.slice(0, colon) : named;
  const { domain, path } = splitDomain(name);
  if (path !== path.toLowerCase() && PATH.test(path.toLowerCase()))
    return `invalid reference format: repository name (${path}) must be lowercase`;
  const isWhole = PATH.test(path) && WHOLE_DOMAIN.test(domain);
  if (!isWhole || (tag !== undefined && !TAG.test(tag)) || (digest !== undefined && !DIGEST.test(digest)))
    return "invalid reference format";
  return { domain, path, familiar: familiarName(domain, path), tag, digest };
}

function splitDomain(name: string): { readonly domain: string; readonly path: string } {
  const slash = name.indexOf("/");
  const first = slash < 0 ? "" : name.slice(0, slash);
  const isDomain = /[.:]/.test(first) || first === "localhost" || first.toLowerCase() !== first;
  let domain = isDomain ? first : DEFAULT_DOMAIN;
  let path = isDomain ? name.slice(slash + 1) : name;
  if (domain === "index.docker.io") domain = DEFAULT_DOMAIN;
  if (domain === DEFAULT_DOMAIN && !path.includes("/")) path = OFFICIAL + path;
  return { domain, path };
}

function familiarName(domain: string, path: string): string {
  if (domain !== DEFAULT_DOMAIN) return `${domain}/${path}`;
  const rest = path.startsWith(OFFICIAL) ? path.slice(OFFICIAL.length) : path;
  return rest.includes("/") ? path : rest;
}

export function readReference(text: string): Reference {
  const reference = parseReference(text);
  if (typeof reference === "string") throw badRequest(reference);
  return reference;
}

/** With `latest` where it names neither a tag nor a digest. */
export function taggedName({ familiar, tag, digest }: Reference): string {
  if (digest !== undefined && tag === undefined) return `${familiar}@${digest}`;
  return `${familiar}:${tag ?? "latest"}`;
}
