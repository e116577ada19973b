import {
  checkAddress,
  checkDomain,
  checkEnvironment,
  checkLabel,
  checkSysctl,
  parseExtraHost,
  type ValueCheck,
} from "../cli/value-checks.ts";
import { parseMount } from "../run/mounts.ts";
import { parseUlimit } from "../run/resources.ts";
import { parseGrant } from "./grants.ts";

const mount: ValueCheck = (spec) => parseMount(spec, "/");
const secret: ValueCheck = (spec) => parseGrant("Secret", spec);
const config: ValueCheck = (spec) => parseGrant("Config", spec);

/** What options of `service create` and `service update` may not be given. */
export const SERVICE_CHECKS: Readonly<Record<string, ValueCheck>> = {
  config,
  "config-add": config,
  "container-label": checkLabel,
  "container-label-add": checkLabel,
  dns: checkAddress,
  "dns-add": checkAddress,
  "dns-search": checkDomain,
  "dns-search-add": checkDomain,
  env: checkEnvironment,
  "env-add": checkEnvironment,
  host: parseExtraHost,
  "host-add": parseExtraHost,
  label: checkLabel,
  "label-add": checkLabel,
  "log-opt": checkEnvironment,
  mount,
  "mount-add": mount,
  secret,
  "secret-add": secret,
  sysctl: checkSysctl,
  ulimit: parseUlimit,
  "ulimit-add": parseUlimit,
};
