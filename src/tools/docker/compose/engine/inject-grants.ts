import { encode } from "../../../../base/bytes.ts";
import { writeTar } from "../../archive/tar.ts";
import { Failure } from "../../client/cli/failure.ts";
import { type Json, listAt, recordAt, textAt } from "../../client/engine/json.ts";
import type { ComposeCall } from "../context.ts";
import type { Project, Service } from "../project/project.ts";

const GROUPS = [
  ["secrets", "/run/secrets/"],
  ["configs", "/"],
] as const;
const READABLE = 0o444;

/** Secrets and configs that no file of ours holds are written into a container before it starts. */
export async function injectGrants(
  call: ComposeCall,
  project: Project,
  { settings }: Service,
  container: string,
): Promise<void> {
  for (const [group, place] of GROUPS)
    for (const grant of listAt(settings, group)) {
      const definition = recordAt(project.model, group, textAt(grant, "source"));
      const content = contentOf(project, definition);
      if (content !== undefined) await inject(call, container, grant, place, content);
    }
}

function contentOf(project: Project, definition: Json): string | undefined {
  const variable = textAt(definition, "environment");
  if (variable === "") return textAt(definition, "content") || undefined;
  const value = project.variables.get(variable);
  if (value === undefined)
    throw new Failure(
      `environment variable ${JSON.stringify(variable)} required by file ${JSON.stringify(textAt(definition, "name"))} is not set`,
    );
  return value;
}

async function inject(
  call: ComposeCall,
  container: string,
  grant: Json,
  place: string,
  content: string,
): Promise<void> {
  const target = textAt(grant, "target") || textAt(grant, "source");
  const path = target.startsWith("/") ? target : place + target;
  const body = writeTar([
    {
      name: path.slice(1),
      kind: "file",
      mode: Number(recordAt(grant).mode ?? READABLE),
      uid: Number(textAt(grant, "uid") || 0),
      gid: Number(textAt(grant, "gid") || 0),
      mtime: call.now(),
      content: encode(content),
      target: "",
    },
  ]);
  await call.engine.put(`/containers/${container}/archive`, {
    query: { noOverwriteDirNonDir: "true", path: "/" },
    body,
    headers: { "Content-Type": "application/x-tar" },
  });
}
