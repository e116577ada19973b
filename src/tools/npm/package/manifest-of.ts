import type { Manifest, Ranges } from "../registry/manifest.ts";
import { isObject, type JsonObject, type JsonValue } from "./json-file.ts";

/** What npm acts on in a package.json; what has another shape than it should is left out. */
export function manifestOf(content: JsonObject): Manifest {
  const { peerDependenciesMeta, bin, funding, license, hasInstallScript } = content;
  return clean({
    name: textOf(content.name),
    version: textOf(content.version),
    description: textOf(content.description),
    main: textOf(content.main),
    dependencies: rangesOf(content.dependencies),
    devDependencies: rangesOf(content.devDependencies),
    optionalDependencies: rangesOf(content.optionalDependencies),
    peerDependencies: rangesOf(content.peerDependencies),
    scripts: rangesOf(content.scripts),
    peerDependenciesMeta: isObject(peerDependenciesMeta) ? metaOf(peerDependenciesMeta) : undefined,
    bin: textOf(bin) ?? rangesOf(bin),
    engines: rangesOf(content.engines),
    os: wordsOf(content.os),
    cpu: wordsOf(content.cpu),
    libc: wordsOf(content.libc),
    funding,
    license: textOf(license),
    deprecated: textOf(content.deprecated),
    hasInstallScript: hasInstallScript === true ? true : undefined,
  });
}

function clean(manifest: Manifest): Manifest {
  return Object.fromEntries(Object.entries(manifest).filter(([, value]) => value !== undefined));
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function wordsOf(value: JsonValue | undefined): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : undefined;
}

function rangesOf(value: JsonValue | undefined): Ranges | undefined {
  if (!isObject(value)) return undefined;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, text]) => (typeof text === "string" ? [[name, text]] : [])),
  );
}

function metaOf(value: JsonObject): Record<string, { optional: boolean }> {
  return Object.fromEntries(
    Object.entries(value).map(([name, about]) => [
      name,
      { optional: isObject(about) && about.optional === true },
    ]),
  );
}
