import { badRequest, failure } from "../engine-error.ts";
import type { HostConfig } from "./container-record.ts";
import { checkLogConfig } from "./log-driver.ts";

const LEAST_MEMORY = 6 * 1024 * 1024;
const PROCESSORS = 2;
const POLICIES = ["no", "always", "on-failure", "unless-stopped"];

/** What the daemon refuses (daemon_unix.go, verifyPlatformContainerResources; container/validate). */
export function checkHostConfig(config: HostConfig): void {
  checkRestartPolicy(config.RestartPolicy, config.AutoRemove);
  checkResources(config);
  checkLogConfig(config);
  if (Object.keys(config.StorageOpt ?? {}).length > 0)
    throw failure("--storage-opt is supported only for overlay over xfs with 'pquota' mount option");
  for (const [port, bindings] of Object.entries(config.PortBindings ?? {})) {
    const [number = "", protocol = "tcp"] = port.split("/");
    if (!isPort(number)) throw badRequest(`invalid port specification: "${port}"`);
    if (!["tcp", "udp", "sctp"].includes(protocol)) throw badRequest(`invalid port specification: "${port}"`);
    for (const binding of bindings ?? [])
      if (binding.HostPort !== "" && !isPortRange(binding.HostPort))
        throw badRequest(`invalid port specification: "${binding.HostPort}"`);
  }
}

function isPort(text: string): boolean {
  return /^\d+$/.test(text) && Number(text) <= 65_535;
}

function isPortRange(text: string): boolean {
  return text.split("-").every(isPort);
}

export function checkRestartPolicy(policy: HostConfig["RestartPolicy"], autoRemove: boolean): void {
  if (!policy || policy.Name === "" || policy.Name === "no") {
    if (policy && policy.MaximumRetryCount !== 0)
      throw badRequest(
        "invalid restart policy: maximum retry count can only be used with 'on-failure'" +
          (policy.MaximumRetryCount < 0 ? " and cannot be negative" : ""),
      );
    return;
  }
  if (!POLICIES.includes(policy.Name))
    throw badRequest(
      `invalid restart policy: unknown policy '${policy.Name}'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'`,
    );
  if (policy.Name !== "on-failure" && policy.MaximumRetryCount !== 0)
    throw badRequest("invalid restart policy: maximum retry count can only be used with 'on-failure'");
  if (policy.Name === "on-failure" && policy.MaximumRetryCount < 0)
    throw badRequest("invalid restart policy: maximum retry count cannot be negative");
  if (autoRemove) throw badRequest("can't create 'AutoRemove' container with restart policy");
}

export function checkResources({
  Memory,
  MemorySwap,
  MemoryReservation,
  NanoCpus,
  CpuQuota,
}: HostConfig): void {
  if (Memory > 0 && Memory < LEAST_MEMORY) throw badRequest("Minimum memory limit allowed is 6MB");
  if (Memory > 0 && MemorySwap > 0 && MemorySwap < Memory)
    throw badRequest("Minimum memoryswap limit should be larger than memory limit, see usage");
  if (Memory === 0 && MemorySwap > 0)
    throw badRequest("You should always set the Memory limit when using Memoryswap limit, see usage");
  if (MemoryReservation > 0 && Memory > 0 && Memory < MemoryReservation)
    throw badRequest("Minimum memory limit can not be less than memory reservation limit, see usage");
  if (NanoCpus > 0 && CpuQuota > 0)
    throw badRequest("Conflicting options: Nano CPUs and CPU Quota cannot both be set");
  if (NanoCpus < 0 || NanoCpus > PROCESSORS * 1e9)
    throw badRequest(
      `range of CPUs is from 0.01 to ${PROCESSORS}.00, as there are only ${PROCESSORS} CPUs available`,
    );
}
