import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { decode } from "../../../../base/bytes.ts";
import { dirName } from "../../../../base/paths.ts";
import { Errno } from "../../../../disk/errno.ts";
import type { Files } from "../../../../disk/files.ts";

const ROOT = "/var/lib/registry/docker/registry/v2";

/** What a registry keeps, as the real one lays it out below /var/lib/registry. */
export class BlobStore {
  constructor(private readonly files: Files) {}

  /** All repositories that have a manifest, by name. */
  repositories(): readonly string[] {
    const found: string[] = [];
    const visit = (name: string) => {
      for (const entry of this.#names(`${ROOT}/repositories${name && `/${name}`}`)) {
        if (entry === "_manifests") found.push(name);
        else if (!entry.startsWith("_")) visit(name === "" ? entry : `${name}/${entry}`);
      }
    };
    visit("");
    return found.sort();
  }

  has(repository: string): boolean {
    return !(this.files.stat(`${repositoryAt(repository)}/_manifests`) instanceof Errno);
  }

  tags(repository: string): readonly string[] {
    return this.#names(`${repositoryAt(repository)}/_manifests/tags`).sort();
  }

  /** The digest that a tag, or a digest, stands for in a repository. */
  resolve(repository: string, reference: string): string | undefined {
    const place = reference.startsWith("sha256:")
      ? `revisions/sha256/${hexOf(reference)}/link`
      : `tags/${reference}/current/link`;
    const link = this.files.readFile(`${repositoryAt(repository)}/_manifests/${place}`);
    return link instanceof Errno ? undefined : decode(link);
  }

  hasLayer(repository: string, digest: string): boolean {
    return !(this.files.stat(layerLink(repository, digest)) instanceof Errno);
  }

  blob(digest: string): Uint8Array | undefined {
    const content = this.files.readFile(blobAt(digest));
    return content instanceof Errno ? undefined : content;
  }

  size(digest: string): number | undefined {
    const status = this.files.stat(blobAt(digest));
    return status instanceof Errno ? undefined : status.size;
  }

  /** Keeps a blob for a repository. The errno where the disk does not take it. */
  addLayer(repository: string, digest: string, content: Uint8Array): Errno | undefined {
    return this.#addBlob(digest, content) ?? this.linkLayer(repository, digest);
  }

  linkLayer(repository: string, digest: string): Errno | undefined {
    return this.#write(layerLink(repository, digest), digest);
  }

  addManifest(repository: string, reference: string, content: Uint8Array): string | Errno {
    const digest = digestOf(content);
    const folder = `${repositoryAt(repository)}/_manifests`;
    const failed =
      this.#addBlob(digest, content) ??
      this.#write(`${folder}/revisions/sha256/${hexOf(digest)}/link`, digest) ??
      (reference.startsWith("sha256:")
        ? undefined
        : (this.#write(`${folder}/tags/${reference}/index/sha256/${hexOf(digest)}/link`, digest) ??
          this.#write(`${folder}/tags/${reference}/current/link`, digest)));
    return failed ?? digest;
  }

  #addBlob(digest: string, content: Uint8Array): Errno | undefined {
    return this.size(digest) === undefined ? this.#write(blobAt(digest), content) : undefined;
  }

  #write(path: string, content: Uint8Array | string): Errno | undefined {
    return this.#makeFolder(dirName(path)) ?? this.files.writeFile(path, content, 0o644);
  }

  #makeFolder(path: string): Errno | undefined {
    if (!(this.files.stat(path) instanceof Errno)) return undefined;
    return this.#makeFolder(dirName(path)) ?? this.files.mkdir(path, 0o755);
  }

  #names(path: string): string[] {
    const entries = this.files.readdir(path);
    return entries instanceof Errno ? [] : entries.map(({ name }) => name);
  }
}

export function digestOf(content: Uint8Array): string {
  return `sha256:${bytesToHex(sha256(content))}`;
}

function repositoryAt(name: string): string {
  return `${ROOT}/repositories/${name}`;
}

function layerLink(repository: string, digest: string): string {
  return `${repositoryAt(repository)}/_layers/sha256/${hexOf(digest)}/link`;
}

function blobAt(digest: string): string {
  const hex = hexOf(digest);
  return `${ROOT}/blobs/sha256/${hex.slice(0, 2)}/${hex}/data`;
}

function hexOf(digest: string): string {
  return digest.replace("sha256:", "");
}
