import { makeHostKey } from "../commands/sshd/host-key.ts";
import { Errno } from "../disk/errno.ts";
import { type Files, ROOT } from "../disk/files.ts";
import { mountGenerated } from "../disk/layers.ts";
import { FdTable } from "../process/fd-table.ts";
import type { Kernel } from "../process/kernel.ts";
import { Namespace } from "../process/namespace.ts";
import { GATEWAY } from "../process/network/address.ts";
import { noTraffic } from "../process/network/bridge.ts";
import { lanOf, type Neighbour } from "../process/network/neighbours.ts";
import { hostNetworkOf, Network } from "../process/network/network.ts";
import type { Process } from "../process/process.ts";
import { SIGKILL } from "../process/signals.ts";
import { LEARNER } from "./accounts.ts";
import { installImage } from "./image.ts";
import { Programs } from "./programs.ts";

/** Where systemd-nspawn(1) keeps machines; only root may look there, and the learner's computer knows nothing of it. */
const MACHINES = "/var/lib/machines";
const SSHD = "/usr/sbin/sshd";

/** Switches a machine beside the computer on: its disk as it was left, an init, sshd. It is off again when its init ends. */
export function powerOn(kernel: Kernel, neighbour: Neighbour): void {
  const files = diskOf(kernel, neighbour);
  const network = new Network(kernel, { files: () => files, host: hostNetworkOf(kernel) });
  const lan = lanOf(kernel);
  network.plug({
    name: "eth0",
    address: neighbour.address,
    prefix: lan.prefix,
    mac: neighbour.mac,
    gateway: GATEWAY,
    bridge: lan,
    traffic: noTraffic(),
  });
  const namespace = new Namespace({
    hostname: neighbour.names[0],
    limits: {},
    network,
    mounts: () =>
      "/dev/sda1 / ext4 rw,relatime,errors=remount-ro 0 0\nproc /proc proc rw,nosuid,nodev,noexec,relatime 0 0\n",
    now: () => kernel.now(),
    isElsewhere: true,
  });
  const { procTree } = kernel;
  const unmount = procTree && mountGenerated(kernel.disk, files.root, "/proc", procTree(namespace));
  lan.join(neighbour.address, { network, names: neighbour.names });
  startInit(kernel, namespace, files, () => {
    lan.leave(neighbour.address);
    if (typeof unmount === "function") unmount();
  });
}

/** As root sees it whose `/` is the machine's. */
function diskOf(kernel: Kernel, { names: [hostname] }: Neighbour): Files {
  const host = kernel.disk.view(ROOT, { umask: 0 });
  const place = `${MACHINES}/${hostname}`;
  const isNew = host.stat(place) instanceof Errno;
  if (isNew) {
    const made = host.mkdir(MACHINES, 0o700);
    must(made === Errno.EEXIST ? undefined : made);
    must(host.mkdir(place, 0o755));
  }
  const root = host.openDirectory(place);
  if (root instanceof Errno) throw new Error(`${place}: ${root.message}`);
  const files = kernel.disk.view(ROOT, { umask: 0, root });
  if (isNew) install(kernel, files, hostname);
  return files;
}

function install(kernel: Kernel, files: Files, hostname: string): void {
  installImage(files, {
    hostname,
    accounts: [LEARNER],
    programs: Programs.installed,
    tools: Programs.tools,
    toolFiles: Programs.toolFiles,
  });
  // The engine is the computer's: this machine has none.
  must(files.unlink("/run/docker.sock"));
  const made = makeHostKey(files, kernel.random, hostname);
  if (made instanceof Errno) must(made);
}

function startInit(kernel: Kernel, namespace: Namespace, files: Files, ended: () => void): void {
  const parent = kernel.find(1);
  if (!parent) throw new Error("the computer has not been started");
  const init = kernel.fork(parent, {
    group: "new",
    namespace,
    fds: new FdTable(),
    files: files.fork(),
    beyondBudget: true,
  });
  if (init instanceof Errno) throw new Error(init.message);
  init.session = init.hostPid;
  init.argv = ["/sbin/init"];
  kernel.run(init, async (own) => {
    try {
      startSshd(own);
      await own.block(() => () => undefined);
    } finally {
      ended();
      for (const other of namespace.processes) if (other !== own) other.terminate(SIGKILL);
    }
    return 0;
  });
}

function startSshd(init: Process): void {
  const started = init.kernel.spawn(init, {
    path: SSHD,
    argv: [SSHD, "-D"],
    env: new Map(),
    fds: new FdTable(),
    session: "new",
  });
  if (started instanceof Errno) throw new Error(`${SSHD}: ${started.message}`);
}

/** The disk is ours: a failure here is a fault of the program, not of the learner. */
function must(error: Errno | undefined): void {
  if (error) throw new Error(`the second machine cannot be set up: ${error.message}`);
}
