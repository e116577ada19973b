import { Errno } from "../../../disk/errno.ts";
import { indexHost, PYPI, Uploads } from "../../python-packages/uploads.ts";
import { buildProject, fileOf } from "../build/build-project.ts";
import type { PoetryCall } from "../console/call.ts";
import type { PoetryCommand } from "../console/command.ts";
import { PoetryError } from "../console/console.ts";
import { FORMATS } from "./build.ts";

export const publish: PoetryCommand = {
  name: "publish",
  summary: "Publishes a package to a remote repository.",
  options: [
    { long: "repository", short: "r", value: "one", help: "The repository to publish the package to." },
    { long: "username", short: "u", value: "one", help: "The username to access the repository." },
    { long: "password", short: "p", value: "one", help: "The password to access the repository." },
    { long: "cert", value: "one", help: "Certificate authority to access the repository." },
    { long: "client-cert", value: "one", help: "Client certificate to access the repository." },
    { long: "build", help: "Build the package before publishing." },
    { long: "dry-run", help: "Perform all actions except upload the package." },
    { long: "skip-existing", help: "Ignore errors from files already existing in the repository." },
  ],
  help: `The publish command builds and uploads the package to a remote repository.

By default, it will upload to PyPI but if you pass the --repository option it will
upload to it instead.

The --repository option should match the name of a configured repository using
the config command.
`,
  run: runPublish,
};

async function runPublish(call: PoetryCall): Promise<number> {
  const { console, project, settings } = call;
  const repository = call.option("repository") ?? "pypi";
  const isPypi = repository === "pypi";
  if (call.flag("build")) {
    const ready = distributionsOf(call).length;
    const question = `There are <info>${ready}</info> files ready for publishing. Build anyway?`;
    if (ready > 0 && !(await console.confirm(question, false))) {
      await console.errorLine("<error>Aborted!</error>");
      return 1;
    }
    await buildProject(call, FORMATS);
    await console.line();
  }
  const files = distributionsOf(call);
  if (files.length === 0) {
    await console.errorLine(
      "<error>No files to publish. Run poetry build first or use the --build option.</error>",
    );
    return 1;
  }
  await console.line();
  const url = settings.get(`repositories.${repository}.url`);
  if (!isPypi && url === null) throw new PoetryError(`Repository ${repository} is not defined`);
  const isDryRun = call.flag("dry-run");
  const isKnown = isDryRun || (await hasCredentials(call, repository));
  await console.line(
    `Publishing <c1>${project.name}</c1> (<c2>${project.version}</c2>) to <info>${isPypi ? "PyPI" : repository}</info>`,
  );
  const uploads = new Uploads(call.process, isPypi ? PYPI : indexHost(String(url)));
  for (const file of files)
    await upload(call, file, isKnown, isDryRun ? undefined : uploads).finally(() => console.line());
  return 0;
}

/** @param uploads undefined: nothing is sent. */
async function upload(
  call: PoetryCall,
  file: string,
  isKnown: boolean,
  uploads: Uploads | undefined,
): Promise<void> {
  const { console } = call;
  const show = (state: string) => console.writeError(` - Uploading <c1>${file}</c1> ${state}`);
  // Without a terminal a line that is drawn again is a line of its own.
  const again = () => console.writeError(console.decorated ? "\r" : "\n");
  await show("<b>0%</b>");
  await call.process.sleep(call.paced(1));
  await again();
  await show("<b>100%</b>");
  const there = uploads?.find(file);
  if (isKnown && !there) uploads?.add(file, contentOf(call, file));
  else if (isKnown && call.flag("skip-existing")) {
    await again();
    await show("<warning>File exists. Skipping</>");
  } else {
    if (console.decorated) {
      await again();
      await show("<error>FAILED</>");
    }
    throw new PoetryError(there && isKnown ? await existsText(call, file, there) : UNKNOWN_USER);
  }
}

const UNKNOWN_USER =
  "HTTP Error 403: Invalid or non-existent authentication information. See https://pypi.org/help/#invalid-auth for more information. | b''";

async function existsText({ process }: PoetryCall, file: string, there: Uint8Array): Promise<string> {
  const { blake2b } = await process.kernel.scheduler.host(process, import("@noble/hashes/blake2.js"));
  const hash = Array.from(blake2b(there, { dkLen: 32 }), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );
  return `HTTP Error 400: File already exists ('${file}', with blake2_256 hash '${hash}'). See https://pypi.org/help/#file-name-reuse for more information. | b''`;
}

function contentOf({ files, project }: PoetryCall, file: string): Uint8Array {
  const path = `${project.directory}/dist/${file}`;
  const content = files.readFile(path);
  if (content instanceof Errno)
    throw new PoetryError(`[Errno ${content.number}] ${content.message}: '${path}'`);
  return content;
}

/** The archives of this version below `dist`, wheels first. */
function distributionsOf({ files, project }: PoetryCall): readonly string[] {
  return [fileOf(project, "wheel"), fileOf(project, "sdist")].filter(
    (name) => !(files.stat(`${project.directory}/dist/${name}`) instanceof Errno),
  );
}

/** A token or a name with a password: given, configured, or asked for. */
async function hasCredentials(call: PoetryCall, repository: string): Promise<boolean> {
  const { console, settings } = call;
  if (settings.get(`pypi-token.${repository}`) !== null) return true;
  const user = call.option("username") ?? settings.get(`http-basic.${repository}.username`);
  const password = call.option("password") ?? settings.get(`http-basic.${repository}.password`);
  if (user !== null && user !== "") return password !== null || (await console.ask("Password:", "")) !== "";
  if (!console.interactive) return false;
  const name = await console.ask("Username:", "");
  return name !== "" && (await console.ask("Password:", "")) !== "";
}
