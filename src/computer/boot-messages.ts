import type { BootMessage } from "../process/kernel-log.ts";
import { KERNEL_RELEASE, KERNEL_VERSION } from "../process/kernel-version.ts";
import { CPU_COUNT, CPU_MODEL, DISK_KIB, KERNEL_COMMAND_LINE, MEMORY_KIB } from "./hardware.ts";

const NOTICE = 5;
const INFO = 6;
const SECTORS = DISK_KIB * 2;

/** What the kernel says while it finds the hardware of this computer. */
export const BOOT_MESSAGES: readonly BootMessage[] = [
  [0, NOTICE, `Linux version ${KERNEL_RELEASE} (rockpool@build) ${KERNEL_VERSION}`],
  [0, INFO, `Command line: ${KERNEL_COMMAND_LINE}`],
  [0, INFO, "BIOS-provided physical RAM map:"],
  [0, INFO, "BIOS-e820: [mem 0x0000000000000000-0x000000000009fbff] usable"],
  [
    0,
    INFO,
    `BIOS-e820: [mem 0x0000000000100000-0x${(MEMORY_KIB * 1024 - 1).toString(16).padStart(16, "0")}] usable`,
  ],
  [0, INFO, "NX (Execute Disable) protection: active"],
  [1, INFO, "Hypervisor detected: KVM"],
  [321, INFO, "tsc: Detected 2000.000 MHz processor"],
  [3_187, INFO, `Memory: ${MEMORY_KIB - 98_304}K/${MEMORY_KIB}K available`],
  [3_204, INFO, `SLUB: HWalign=64, Order=0-3, MinObjects=0, CPUs=${CPU_COUNT}, Nodes=1`],
  [7_140, INFO, `smpboot: CPU0: ${CPU_MODEL} (family: 0x6, model: 0x55, stepping: 0x7)`],
  [8_291, INFO, "smp: Bringing up secondary CPUs ..."],
  [8_437, INFO, `smp: Brought up 1 node, ${CPU_COUNT} CPUs`],
  [12_153, INFO, "NET: Registered PF_INET protocol family"],
  [40_211, INFO, "scsi host0: ata_piix"],
  [61_124, NOTICE, `sd 0:0:0:0: [sda] ${SECTORS} 512-byte logical blocks: (538 MB/513 MiB)`],
  [61_130, NOTICE, "sd 0:0:0:0: [sda] Write Protect is off"],
  [61_490, INFO, " sda: sda1"],
  [61_521, NOTICE, "sd 0:0:0:0: [sda] Attached SCSI disk"],
  [89_355, INFO, "e1000 0000:00:03.0 eth0: Intel(R) PRO/1000 Network Connection"],
  [120_488, INFO, "EXT4-fs (sda1): mounted filesystem with ordered data mode. Quota mode: none."],
  [153_027, INFO, "EXT4-fs (sda1): re-mounted. Quota mode: none."],
  [187_164, INFO, "e1000: eth0 NIC Link is Up 1000 Mbps Full Duplex, Flow Control: RX"],
  [187_201, INFO, "IPv6: ADDRCONF(NETDEV_CHANGE): eth0: link becomes ready"],
]; // prettier-ignore
