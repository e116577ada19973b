/** A package of Alpine. */
export interface AlpinePackage {
  readonly name: string;
  readonly version: string;
  /** Kibibytes when installed. */
  readonly size: number;
  /** What it needs, in the order in which apk installs it. */
  readonly depends: readonly string[];
  /** What comes after it. */
  readonly brings: readonly string[];
  readonly description: string;
  /** Under which names its programs are found; those of the computer run. */
  readonly programs: readonly string[];
  /** A script of its own runs after it was put down. */
  readonly hasScript: boolean;
}

/**
 * Alpine 3.21 in January 2025, a package a line: name, version, KiB, what it needs, its programs, its description.
 * `+` before a name: it comes after it. `!` before the programs: it has a post-install script.
 */
const TABLE = `
acl-libs|2.3.2-r1|40|||Dynamic libraries for acl
bash|5.2.37-r0|1300|libncursesw readline|!bash|The GNU Bourne Again shell
bind-libs|9.18.32-r0|3100|jansson nghttp2-libs||The ISC DNS server (libraries)
bind-tools|9.18.32-r0|572|bind-libs|dig host nslookup|The ISC DNS tools
binutils|2.43.1-r1|24300|jansson zstd-libs|ar as ld nm objcopy objdump ranlib readelf strip|Tools necessary to build programs
brotli-libs|1.1.0-r2|932|||Generic lossless compressor (libraries)
build-base|0.5-r3|4|binutils file g++ gcc make musl-dev patch||Meta package for build base
bzip2|1.0.8-r6|68|libbz2|bzip2 bunzip2 bzcat|A high-quality data compression program
c-ares|1.34.3-r0|216|||Asynchronously DNS/names resolver library
ca-certificates|20241121-r1|690|||Common CA certificates PEM files from Mozilla
coreutils|9.5-r2|1100|acl-libs|numfmt|The basic file, shell and text manipulation utilities
curl|8.12.0-r0|260|libcurl|curl|URL retrival utility and library
diffutils|3.10-r0|820||diff3 sdiff|GNU diff utilities
dumb-init|1.2.5-r3|32||dumb-init|minimal init system for Linux containers
file|5.46-r2|40|libmagic|file|File type identification utility
findutils|4.10.0-r0|560|||GNU utilities for finding files
g++|14.2.0-r4|48200|libstdc++-dev gcc|g++ c++|GNU C++ standard library and compiler
gawk|5.3.1-r0|1700||gawk|GNU awk pattern-matching language
gcc|14.2.0-r4|141000|binutils libgomp libatomic gmp isl26 mpfr4 mpc1 libgcc libstdc++|gcc cc|The GNU Compiler Collection
gcompat|1.1.0-r4|100|libucontext musl-obstack||The GNU C Library compatibility layer for musl
gdbm|1.24-r0|204|||GNU dbm is a set of database routines that use extensible hashing
gettext-envsubst|0.22.5-r0|60|libintl|envsubst|substitutes environment variables in shell format strings
git|2.47.2-r0|5300|libcurl libexpat pcre2 +git-init-template|git|Distributed version control system
git-init-template|2.47.2-r0|44|||Git init template
gmp|6.3.0-r2|428|||free library for arbitrary precision arithmetic
grep|3.11-r0|180|pcre2|egrep fgrep|Searches input files for lines containing a match to a specified pattern
htop|3.3.0-r0|380|libncursesw|htop|Interactive process viewer
iproute2-minimal|6.11.0-r0|780|libmnl|ip|IP Routing Utilities (core utilities)
iputils-ping|20240905-r0|60|||IP Configuration Utilities (ping)
isl26|0.26-r1|1700|||An Integer Set Library for the Polyhedral Model
jansson|2.14-r4|80|||lightweight JSON library
jq|1.7.1-r0|364|oniguruma|jq|A lightweight and flexible command-line JSON processor
less|668-r0|300|libncursesw|less|File pager
libatomic|14.2.0-r4|36|||GCC Atomic library
libbsd|0.12.2-r0|76|libmd||commonly-used BSD functions not implemented by all libcs
libbz2|1.0.8-r6|72|||Shared library for bz2
libcurl|8.12.0-r0|620|brotli-libs c-ares libidn2 nghttp2-libs libpsl zstd-libs||The multiprotocol file transfer library
libexpat|2.6.4-r0|172|||XML Parser library written in C (libraries)
libffi|3.4.6-r0|52|||portable, high level programming interface to various calling conventions
libffi-dev|3.4.6-r0|92|linux-headers pkgconf libffi||portable, high level programming interface to various calling conventions (development files)
libgcc|14.2.0-r4|148|||GNU C compiler runtime libraries
libgomp|14.2.0-r4|292|||GCC shared-memory parallel programming API library
libidn2|2.3.7-r0|216|libunistring||Encode/Decode library for internationalized domain names
libintl|0.22.5-r0|64|||GNU gettext runtime library
libmagic|5.46-r2|9100|||File type identification library
libmd|1.1.0-r0|48|||Message Digest functions from BSD systems
libmnl|1.0.5-r2|40|||Library for minimalistic netlink
libncursesw|6.5_p20241006-r3|404|ncurses-terminfo-base||Console display library (libncursesw)
libpanelw|6.5_p20241006-r3|28|libncursesw||Console display library (libpanelw)
libpq|17.2-r0|336|||PostgreSQL client library
libpq-dev|17.2-r0|1400|openssl-dev libpq||PostgreSQL client library and libecpg (development files)
libproc2|4.0.4-r2|120|||Library for monitoring system and processes
libpsl|0.21.5-r3|80|libidn2||C library for the Publix Suffix List
libstdc++|14.2.0-r4|2700|libgcc||GNU C++ standard library
libstdc++-dev|14.2.0-r4|27300|libstdc++||GNU C++ standard library and compiler (development files)
libucontext|1.3.2-r0|36|||ucontext function implementations
libunistring|1.2-r0|1740|||Library for manipulating Unicode strings and C strings
linux-headers|6.6-r1|4800|||Linux system headers
linux-pam|1.6.1-r1|1000|||PAM (Pluggable Authentication Modules)
lsof|4.99.4-r0|216||lsof|LiSt Open Files
make|4.4.1-r2|256||make|GNU make utility to maintain groups of programs
mpc1|1.3.1-r1|120|mpfr4||Multiprecision C library
mpdecimal|4.0.0-r0|236|libstdc++||Complete implementation of the General Decimal Arithmetic Specification
mpfr4|4.2.1-r0|724|gmp||multiple-precision floating-point library
musl-dev|1.2.5-r8|10700|||the musl c library (libc) implementation (development files)
musl-obstack|1.2.3-r2|20|||A standalone library to implement GNU libc's obstack
nano|8.2-r0|780|libncursesw|nano|Enhanced clone of the Pico text editor
ncurses-terminfo-base|6.5_p20241006-r3|188|||Descriptions of common terminals
netcat-openbsd|1.226.1.1-r0|44|libmd libbsd|nc|The TCP/IP swiss army knife - OpenBSD variant
nghttp2-libs|1.64.0-r0|172|||Experimental HTTP/2 client, server and proxy (libraries)
nodejs|22.11.0-r1|62000|c-ares ca-certificates libgcc libstdc++ sqlite-libs zstd-libs nghttp2-libs brotli-libs|node|JavaScript runtime built on V8 engine - LTS version
npm|10.9.1-r0|8800|nodejs|npm npx|The package manager for JavaScript
oniguruma|6.9.9-r0|564|||a regular expressions library
openssl|3.3.2-r4|884||openssl|Toolkit for Transport Layer Security (TLS)
openssl-dev|3.3.2-r4|1600|pkgconf||Toolkit for Transport Layer Security (TLS) (development files)
patch|2.7.6-r10|180||patch|Utility to apply diffs to files
pcre2|10.43-r0|664|||Perl-compatible regular expression library
pkgconf|2.3.0-r0|192|||development framework configuration tools
procps-ng|4.0.4-r2|720|libproc2 libncursesw|free pgrep pidof pkill ps top uptime vmstat w watch|Utilities for monitoring your system and processes
py3-packaging|24.2-r0|240|py3-parsing||Core utilities for Python3 packages
py3-parsing|3.1.4-r0|560|||simple parsing library for Python3
py3-pip|24.3.1-r0|6400|python3 py3-setuptools|pip pip3|Tool for installing and managing Python packages
py3-setuptools|70.3.0-r0|2900|py3-packaging||Collection of enhancements to the Python3 distutils
pyc|3.12.8-r1|0|||Meta package for pre-compiled Python bytecode
python3|3.12.8-r1|26300|libbz2 libexpat libffi gdbm xz-libs mpdecimal libncursesw libpanelw readline sqlite-libs +python3-pyc|python3|High-level scripting language
python3-dev|3.12.8-r1|1800|pkgconf python3||High-level scripting language (development files)
python3-pyc|3.12.8-r1|0|python3-pycache-pyc0 pyc||Pre-compiled Python bytecode
python3-pycache-pyc0|3.12.8-r1|15500|||Pre-compiled Python bytecode
readline|8.2.13-r0|308|libncursesw||GNU readline library
sed|4.9-r2|140|||GNU stream editor
shadow|4.16.0-r1|460|linux-pam libbsd|chage groupadd groupdel groupmod useradd userdel usermod|PAM-using login and passwd utilities
sqlite|3.47.1-r0|1600|sqlite-libs readline|sqlite3|C library that implements an SQL database engine
sqlite-libs|3.47.1-r0|1050|||Sqlite3 library
su-exec|0.2-r3|20||su-exec|switch user and group id, setgroups and exec
sudo|1.9.16_p2-r0|2300||sudo|Give certain users the ability to run some commands as root
tar|1.35-r2|460|acl-libs||Utility used to store, backup, and transport files
tini|0.19.0-r3|24||tini|Tiny but valid init for containers
tree|2.2.1-r0|100||tree|A recursive directory indented listing program
tzdata|2024b-r1|1500|||Timezone data
unzip|6.0-r15|180||unzip|Extract PKZIP-compatible .zip files
wget|1.25.0-r0|520|libidn2 pcre2||Network utility to retrieve files from the Web
xz|5.6.3-r0|196|xz-libs|xz unxz xzcat|Library and CLI tools for XZ and LZMA compressed files
xz-libs|5.6.3-r0|212|||Library and CLI tools for XZ and LZMA compressed files (libraries)
zip|3.0-r13|300|unzip|zip|Creates PKZIP-compatible .zip files
zlib-dev|1.3.1-r2|136|pkgconf||A compression/decompression Library (development files)
zstd-libs|1.5.6-r2|680|||fast compression/decompression algorithm (libraries)`;

/** What the image of Alpine 3.21.2 has. */
const BASE_TABLE = `
alpine-baselayout|3.6.8-r0|332|||Alpine base dir structure and init scripts
alpine-baselayout-data|3.6.8-r0|77|||Alpine base dir structure and init scripts
alpine-keys|2.5-r0|156|||Public keys for Alpine Linux packages
alpine-release|3.21.2-r0|17|||Alpine release data
apk-tools|2.14.6-r2|320|||Alpine Package Keeper - package manager for alpine
busybox|1.37.0-r9|928|||Size optimized toolbox of many common UNIX utilities
busybox-binsh|1.37.0-r9|8|||busybox ash /bin/sh
ca-certificates-bundle|20241121-r1|232|||Pre generated bundle of Mozilla certificates
libcrypto3|3.3.2-r4|4300|||Crypto library from openssl
libssl3|3.3.2-r4|816|||SSL shared libraries
musl|1.2.5-r8|640|||the musl c library (libc) implementation
musl-utils|1.2.5-r8|144|||the musl c library (libc) implementation
scanelf|1.3.8-r1|88|||Scan ELF binaries for stuff
ssl_client|1.37.0-r9|28|||External ssl_client for busybox wget
zlib|1.3.1-r2|108|||A compression/decompression Library`;

/** Asked for by name in the image (/etc/apk/world). */
export const WORLD: readonly string[] =
  "alpine-baselayout alpine-keys alpine-release apk-tools busybox musl-utils".split(" ");

export const BASE: readonly AlpinePackage[] = parseTable(BASE_TABLE);
export const PACKAGES: readonly AlpinePackage[] = parseTable(TABLE);

function parseTable(table: string): readonly AlpinePackage[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [name = "", version = "", size = "0", depends = "", programs = "", description = ""] =
        line.split("|");
      return {
        name,
        version,
        size: Number(size),
        depends: wordsOf(depends).filter((word) => !word.startsWith("+")),
        brings: wordsOf(depends).flatMap((word) => (word.startsWith("+") ? [word.slice(1)] : [])),
        programs: wordsOf(programs.replace(/^!/, "")),
        description,
        hasScript: programs.startsWith("!"),
      };
    });
}

function wordsOf(text: string): readonly string[] {
  return text.split(" ").filter((word) => word !== "");
}
