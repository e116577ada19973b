import { concat, decode, encode } from "../../../base/bytes.ts";
import { normalizePath } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import { networkOf } from "../../../process/network/network.ts";
import { Death, die } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { dubiousOwnership } from "../repository/ownership.ts";
import { type Repository, repositoryAt } from "../repository/repository.ts";

const NO_ACCESS = `fatal: Could not read from remote repository.

Please make sure you have the correct access rights
and the repository exists.
`;

/** `host:path`, but not `./a:b` and `C:/x` (git-clone(1), "GIT URLS"). */
const SCP_ADDRESS = /^(?:([^/:@]+)@)?([^/:]{2,}):(?!\/\/)(.*)$/;

export function isLocalAddress(url: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:\/\//.test(url) && !SCP_ADDRESS.test(url);
}

/** The other repository at an address; ends with git's words where there is none to be had. */
export async function connect(call: GitCall, url: string): Promise<Repository> {
  const [, scheme, rest = ""] = /^([a-z][a-z0-9+.-]*):\/\/(.*)$/.exec(url) ?? [];
  if (scheme === "file") return openLocal(call, rest, rest);
  if (scheme === "http" || scheme === "https" || scheme === "ftp" || scheme === "ftps")
    return askWeb(call, url, scheme, rest);
  if (scheme === "ssh" || scheme === "git+ssh") return askShell(call, rest.replace(/\/.*$/, ""));
  if (scheme === "git") return askDaemon(call, rest.replace(/\/.*$/, ""));
  if (scheme !== undefined)
    throw new Death(`git: 'remote-${scheme}' is not a git command. See 'git --help'.\n`, 128);
  const scp = SCP_ADDRESS.exec(url);
  if (scp) return askShell(call, scp[2] ?? "");
  return openLocal(call, url, url);
}

function openLocal(call: GitCall, path: string, shown: string): Repository {
  // git has gone to the top of its own repository before it looks.
  const own = call.maybeRepository;
  const found = findLocal(call, path, own?.top ?? own?.gitDirectory);
  if (!found) throw new Death(`fatal: '${shown}' does not appear to be a git repository\n${NO_ACCESS}`, 128);
  const { gitDirectory } = found;
  if (call.trusts(gitDirectory, [gitDirectory])) return found;
  throw new Death(`fatal: ${dubiousOwnership(gitDirectory)}\n${NO_ACCESS}`, 128);
}

/** The places that are tried for a path (git-clone(1); enter_repo() of git). */
export function findLocal(call: GitCall, path: string, base = call.process.cwd): Repository | undefined {
  const home = path.startsWith("~/") ? `${call.home}${path.slice(1)}` : path;
  for (const end of ["", ".git"]) {
    const found = repositoryAt(call.files, normalizePath(home + end, base));
    if (found) return found;
  }
  return undefined;
}

const PORTS: Readonly<Record<string, number>> = { https: 443, http: 80, ftp: 21, ftps: 990 };

/** No host of the simulated internet keeps repositories: what each answers is told in git's words. */
async function askWeb(call: GitCall, url: string, scheme: string, rest: string): Promise<never> {
  const shown = url.endsWith("/") ? url : `${url}/`;
  const [, host = "", port, path = "/"] = /^(?:[^@/]*@)?([^:/]*)(?::(\d+))?(\/.*)?$/.exec(rest) ?? [];
  const [address] = networkOf(call.process).resolve(host);
  if (address === undefined) die(`unable to access '${shown}': Could not resolve host: ${host}`);
  const number = Number(port ?? PORTS[scheme]);
  const start = call.process.kernel.now();
  const status = await askForRefs(call, address, number, host, path);
  if (status === undefined) {
    const waited = Math.floor(call.process.kernel.now() - start);
    die(
      `unable to access '${shown}': Failed to connect to ${host} port ${number} after ${waited} ms: Couldn't connect to server`,
    );
  }
  if (status === 404) die(`repository '${shown}' not found`);
  if (status === 401) die(`could not read Username for '${scheme}://${host}': No such device or address`);
  if (status >= 400) die(`unable to access '${shown}': The requested URL returned error: ${status}`);
  return die(`${shown}info/refs not valid: is this a git repository?`);
}

/** The status of the first request of the smart protocol (gitprotocol-http(5)); undefined: nobody answers. */
async function askForRefs(
  call: GitCall,
  address: string,
  port: number,
  host: string,
  path: string,
): Promise<number | undefined> {
  const { process } = call;
  const socket = await networkOf(process).connect(process, address, port);
  if (socket instanceof Errno) return undefined;
  const fd = process.fds.add(socket, 3);
  const target = `${path.replace(/\/$/, "")}/info/refs?service=git-upload-pack`;
  const head = `GET ${target} HTTP/1.1\r\nHost: ${host}\r\nUser-Agent: git/2.39.5\r\nConnection: close\r\n\r\n`;
  await socket.send(process, encode(head));
  let received: Uint8Array = new Uint8Array();
  while (received.indexOf(10) < 0) {
    const bytes = await socket.read(process, 4096);
    if (bytes instanceof Errno || bytes.length === 0) break;
    received = concat([received, bytes]);
  }
  process.fds.close(fd);
  return Number(/^HTTP\/\S+ (\d{3})/.exec(decode(received))?.[1] ?? 502);
}

/** `ssh`, as it ends where nobody listens. */
async function askShell(call: GitCall, name: string): Promise<never> {
  const [host = "", port = "22"] = name.replace(/^.*@/, "").split(":");
  const { process } = call;
  const [address] = networkOf(process).resolve(host);
  if (address === undefined)
    throw new Death(`ssh: Could not resolve hostname ${host}: Name or service not known\n${NO_ACCESS}`, 128);
  const socket = await networkOf(process).connect(process, address, Number(port));
  if (!(socket instanceof Errno)) {
    socket.retain().release();
    throw new Death(`kex_exchange_identification: Connection closed by remote host\n${NO_ACCESS}`, 128);
  }
  throw new Death(`ssh: connect to host ${host} port ${port}: ${socket.message}\n${NO_ACCESS}`, 128);
}

async function askDaemon(call: GitCall, name: string): Promise<never> {
  const [host = "", port = "9418"] = name.split(":");
  const { process } = call;
  const [address] = networkOf(process).resolve(host);
  if (address === undefined)
    return die(`unable to look up ${host} (port ${port}) (Name or service not known)`);
  const socket = await networkOf(process).connect(process, address, Number(port));
  if (!(socket instanceof Errno)) {
    socket.retain().release();
    return die("the remote end hung up unexpectedly");
  }
  return die(`unable to connect to ${host}:\n${host}[0: ${address}]: errno=${socket.message}\n`);
}
