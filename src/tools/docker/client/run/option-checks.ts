import {
  checkAddress,
  checkDeviceBytes,
  checkDeviceOperations,
  checkDeviceRule,
  checkDeviceWeight,
  checkDomain,
  checkEnvironment,
  checkLabel,
  checkLink,
  checkStream,
  checkSysctl,
  parseExtraHost,
  type ValueCheck,
} from "../cli/value-checks.ts";
import { parseMount } from "./mounts.ts";
import { parseNetwork } from "./networks.ts";
import { parseGpus, parseUlimit } from "./resources.ts";

/** What the options of `run` and `create` may not be given (docker/cli, `container.addFlags`). */
export const CONTAINER_CHECKS: Readonly<Record<string, ValueCheck>> = {
  "add-host": parseExtraHost,
  attach: checkStream,
  "blkio-weight-device": checkDeviceWeight,
  "device-cgroup-rule": checkDeviceRule,
  "device-read-bps": checkDeviceBytes,
  "device-read-iops": checkDeviceOperations,
  "device-write-bps": checkDeviceBytes,
  "device-write-iops": checkDeviceOperations,
  dns: checkAddress,
  "dns-search": checkDomain,
  env: checkEnvironment,
  gpus: parseGpus,
  label: checkLabel,
  link: checkLink,
  mount: (spec) => parseMount(spec, "/"),
  network: parseNetwork,
  sysctl: checkSysctl,
  ulimit: parseUlimit,
};
