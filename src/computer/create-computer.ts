import { SeededRandom } from "../base/random.ts";
import { ROOT } from "../disk/files.ts";
import { createDisk, restoreDisk } from "../disk/index.ts";
import { DEFAULT_BUDGETS } from "../process/budgets.ts";
import { installDevices } from "../process/devices.ts";
import { Kernel } from "../process/kernel.ts";
import { Scheduler } from "../process/scheduler.ts";
import { setJavaScriptHost, setPythonHost, setSqlParser } from "../tools/index.ts";
import { type Account, LEARNER } from "./accounts.ts";
import { checkOptions } from "./check-options.ts";
import { Computer } from "./computer.ts";
import { installImage } from "./image.ts";
import { findAccount } from "./login.ts";
import { DEFAULT_NOW, type HostedComputerOptions } from "./options.ts";
import { Programs } from "./programs.ts";
import { seedFiles } from "./seed-files.ts";
import { startServices } from "./services.ts";
import { type ComputerSnapshot, checkSnapshot } from "./snapshot.ts";
import { loadRest, mountTrees } from "./trees.ts";

const FIRST_PID = 1000;

/** A computer: freshly installed, or as it was when the snapshot was taken. */
export async function createHostedComputer(options: HostedComputerOptions): Promise<Computer> {
  checkOptions(options);
  const { snapshot } = options;
  if (snapshot !== undefined) checkSnapshot(snapshot);
  const programs = new Programs();
  const kernel = startKernel(options, programs, snapshot);
  if (options.python) setPythonHost(kernel, options.python);
  if (options.sql) setSqlParser(kernel, options.sql);
  if (options.javascript) setJavaScriptHost(kernel, options.javascript);
  const user = snapshot?.user ?? options.user ?? LEARNER.name;
  const account = findAccount(kernel, user);
  if (!account) throw new Error(`createComputer: there is no user ${user} on this computer`);
  if (options.files) seedFiles(kernel.disk, options.files, account);
  const computer = new Computer({
    kernel,
    programs,
    account,
    ports: options.ports,
    seed: snapshot?.seed ?? options.seed ?? 1,
  });
  // A shell that goes on from a known state shows its prompt without.
  if (!options.login && !snapshot) await loadRest();
  await computer.boot(options.env ?? {}, snapshot, options.login);
  return computer;
}

function startKernel(
  options: HostedComputerOptions,
  programs: Programs,
  snapshot: ComputerSnapshot | undefined,
): Kernel {
  const seed = snapshot?.seed ?? options.seed ?? 1;
  const scheduler = new Scheduler(
    options.ports,
    Math.max(snapshot?.state.now ?? 0, options.now ?? 0) || DEFAULT_NOW,
  );
  const now = () => scheduler.now();
  const hostname = snapshot?.hostname ?? options.hostname ?? "rockpool";
  const disk = snapshot ? restoreDisk(snapshot.state.disk, { now, seed }) : createDisk({ now, seed });
  if (!snapshot)
    installImage(disk.view(ROOT, { umask: 0 }), {
      hostname,
      accounts: peopleFor(options.user),
      programs: Programs.installed,
      tools: Programs.tools,
      toolFiles: Programs.toolFiles,
    });
  const kernel = new Kernel({
    disk,
    scheduler,
    ports: options.ports,
    budgets: { ...DEFAULT_BUDGETS, ...options.budgets },
    random: new SeededRandom(snapshot?.random ?? seed),
    hostname,
    programs: (name) => programs.find(name),
  });
  kernel.nextPid = snapshot?.nextPid ?? FIRST_PID;
  installDevices(kernel);
  kernel.log.loadBoot = async () => (await import("./boot-messages.ts")).BOOT_MESSAGES;
  mountTrees(kernel, disk);
  kernel.powerOn = async (neighbour) => (await import("./second-machine.ts")).powerOn(kernel, neighbour);
  startServices(kernel);
  return kernel;
}

/** The learner is always there; another name becomes a second person. */
function peopleFor(user: string | undefined): readonly Account[] {
  if (user === undefined || user === LEARNER.name || user === "root") return [LEARNER];
  const home = `/home/${user}`;
  return [
    LEARNER,
    { name: user, uid: 1001, gid: 1001, fullName: user, home, shell: "/bin/bash", groups: ["users"] },
  ];
}
