import { dirName } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import { removeTree } from "../../../process/command/remove-tree.ts";
import { SIGINT } from "../../../process/signals.ts";
import { Interrupted } from "../../../process/unwind.ts";
import { installInterpreter } from "../../python/install-interpreter.ts";
import type { PyenvCall } from "../pyenv-call.ts";
import { makeDirectories } from "../rehash.ts";
import { BuildLog } from "./build-log.ts";
import { DEFINITIONS } from "./definitions.ts";
import { fetchSource } from "./fetch-source.ts";
import { paced } from "./pace.ts";

export interface BuildOptions {
  /** The source tree stays in PYENV_BUILD_ROOT. */
  readonly keep: boolean;
  /** The log goes to standard output too. */
  readonly verbose: boolean;
}

const UNKNOWN_DEFINITION = 2;
/** How long configure, make and make install take, in seconds of reality. */
const CONFIGURE = 25;
const MAKE = 100;
const MAKE_INSTALL = 25;

/** Releases of CPython from 2.7 and from 3.5 on. Older ones do not build on this system either. */
const RELEASE = /^(?:2\.7|3\.(?:[5-9]|1\d))\.\d+(?:(?:a|b|rc)\d+)?$/;

/** python-build: downloads, builds and installs a version into `prefix`. Gives its status: 2 for an unknown definition. */
export async function buildPython(
  call: PyenvCall,
  definition: string,
  prefix: string,
  options: BuildOptions,
): Promise<number> {
  if (!DEFINITIONS.includes(definition)) {
    if (call.isFile(definition)) return call.notSimulated("definitions of one's own for python-build");
    await call.printError(`python-build: definition not found: ${definition}\n`);
    return UNKNOWN_DEFINITION;
  }
  if (!RELEASE.test(definition)) return call.notSimulated(`${definition}: it is listed, and cannot be built`);
  const log = new BuildLog(call, definition, options);
  try {
    return await build(call, { definition, prefix, log });
  } catch (thrown) {
    if (!(thrown instanceof Interrupted)) throw thrown;
    // Like a script whose program was ended by Ctrl-C: python-build's tree and log stay behind.
    return 128 + SIGINT;
  }
}

interface Work {
  readonly definition: string;
  readonly prefix: string;
  readonly log: BuildLog;
}

async function build(call: PyenvCall, { definition, prefix, log }: Work): Promise<number> {
  const name = `Python-${definition}`;
  makeDirectories(call, log.directory);
  log.add(`${log.directory} ${call.cwd.replace(call.variable("HOME") ?? "/", "~")}\n`);
  if (!(await fetchSource(call, name, log))) return log.fail();
  makeDirectories(call, `${log.directory}/${name}`);
  call.files.writeFile(`${log.directory}/${name}/README.rst`, readme(definition));
  await call.printError(`Installing ${name}...\n`);
  await log.step(CONFIGURE_LINES, paced(call, CONFIGURE));
  await log.step(makeLines(definition), paced(call, MAKE));
  await log.step(installLines(prefix, definition), paced(call, MAKE_INSTALL));
  makeDirectories(call, dirName(prefix));
  const refused = call.files.mkdir(prefix, 0o777);
  const failed =
    refused && refused !== Errno.EEXIST
      ? refused
      : installInterpreter(call.files, { prefix, version: definition });
  if (failed) {
    log.add(`/usr/bin/install: cannot create directory '${prefix}': ${failed.message}\n`);
    log.add("make: *** [Makefile:1396: altbininstall] Error 1\n");
    return log.fail();
  }
  await call.printError(`Installed ${name} to ${prefix}\n`);
  await log.close();
  if (!log.keepsTree) await removeTree(call.process, log.directory);
  return 0;
}

function readme(version: string): string {
  const title = `This is Python version ${version}`;
  return `${title}\n${"=".repeat(title.length)}\n`;
}

const CONFIGURE_LINES = `checking build system type... x86_64-pc-linux-gnu
checking host system type... x86_64-pc-linux-gnu
checking for gcc... gcc
checking whether the C compiler works... yes
checking for --enable-shared... yes
checking for stdlib extension module _ssl... yes
configure: creating ./config.status
config.status: creating Makefile.pre
config.status: creating pyconfig.h
creating Makefile
`;

function makeLines(version: string): string {
  const library = `libpython${version.split(".").slice(0, 2).join(".")}`;
  return `gcc -c -Wno-unused-result -DNDEBUG -g -O3 -Wall -o Programs/python.o ./Programs/python.c
gcc -c -Wno-unused-result -DNDEBUG -g -O3 -Wall -o Parser/parser.o Parser/parser.c
gcc -c -Wno-unused-result -DNDEBUG -g -O3 -Wall -o Objects/object.o Objects/object.c
gcc -shared -Wl,-h${library}.so.1.0 -o ${library}.so.1.0
gcc -Xlinker -export-dynamic -o python Programs/python.o -L. -l${library.slice(3)}
`;
}

function installLines(prefix: string, version: string): string {
  const short = version.split(".").slice(0, 2).join(".");
  return `/usr/bin/install -c python ${prefix}/bin/python${short}
/usr/bin/install -c -m 644 ./Lib/os.py ${prefix}/lib/python${short}
Looking in links: /tmp
Installing collected packages: pip
`;
}
