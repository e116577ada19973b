import type { TaskExit } from "../../runtime/runtime.ts";
import type { Engine } from "../engine.ts";
import { isoTime, parseTime } from "../go-time.ts";
import { leaveNetworks } from "../networks/endpoints.ts";
import type { Container } from "./container.ts";
import { stopHealthChecks } from "./health.ts";
import { removeContainer } from "./remove.ts";
import { restartLater, shouldRestart } from "./restart.ts";
import { tellUnmounts } from "./tell-mounts.ts";

/** A run has ended. An end of another run than the present one is told too late to matter. */
export function onExit(engine: Engine, container: Container, run: number, exit: TaskExit): void {
  engine.refresh();
  if (container.isRemoved || container.record.Run !== run || !container.state.Running) return;
  const lasted = exit.at - parseTime(container.state.StartedAt);
  container.task = undefined;
  stopHealthChecks(container);
  leaveNetworks(engine, container);
  tellUnmounts(engine, container);
  const restarts = !engine.isEnding && shouldRestart(container, exit.status);
  container.setState({
    Running: restarts,
    Restarting: restarts,
    Paused: false,
    Pid: 0,
    ExitCode: exit.status,
    OOMKilled: exit.oomKilled,
    FinishedAt: isoTime(exit.at),
  });
  if (exit.oomKilled) engine.containerEvent(container, "oom");
  engine.containerEvent(container, "die", {
    execDuration: String(Math.floor(lasted / 1000)),
    exitCode: String(exit.status),
  });
  if (restarts) restartLater(engine, container, lasted);
  engine.swarm.containerEnded(container.id, exit.status);
  engine.kubernetes.containerEnded(container);
  const removes = container.record.HostConfig.AutoRemove && !restarts;
  container.tellExit();
  if (removes) removeContainer(engine, container, { volumes: true, force: true });
}
