## the core utilities name their authors
for name in cat cp dd du ls rm touch wc; do $name --version; done
#> cat (GNU coreutils) 9.1
#> Copyright (C) 2022 Free Software Foundation, Inc.
#> License GPLv3+: GNU GPL version 3 or later <https://gnu.org/licenses/gpl.html>.
#> This is free software: you are free to change and redistribute it.
#> There is NO WARRANTY, to the extent permitted by law.
#>
#> Written by Torbjorn Granlund and Richard M. Stallman.
#> cp (GNU coreutils) 9.1
#> Copyright (C) 2022 Free Software Foundation, Inc.
#> License GPLv3+: GNU GPL version 3 or later <https://gnu.org/licenses/gpl.html>.
#> This is free software: you are free to change and redistribute it.
#> There is NO WARRANTY, to the extent permitted by law.
#>
#> Written by Torbjorn Granlund, David MacKenzie, and Jim Meyering.
#> dd (coreutils) 9.1
#> Copyright (C) 2022 Free Software Foundation, Inc.
#> License GPLv3+: GNU GPL version 3 or later <https://gnu.org/licenses/gpl.html>.
#> This is free software: you are free to change and redistribute it.
#> There is NO WARRANTY, to the extent permitted by law.
#>
#> Written by Paul Rubin, David MacKenzie, and Stuart Kemp.
#> du (GNU coreutils) 9.1
#> Copyright (C) 2022 Free Software Foundation, Inc.
#> License GPLv3+: GNU GPL version 3 or later <https://gnu.org/licenses/gpl.html>.
#> This is free software: you are free to change and redistribute it.
#> There is NO WARRANTY, to the extent permitted by law.
#>
#> Written by Torbjorn Granlund, David MacKenzie, Paul Eggert,
#> and Jim Meyering.
#> ls (GNU coreutils) 9.1
#> Copyright (C) 2022 Free Software Foundation, Inc.
#> License GPLv3+: GNU GPL version 3 or later <https://gnu.org/licenses/gpl.html>.
#> This is free software: you are free to change and redistribute it.
#> There is NO WARRANTY, to the extent permitted by law.
#>
#> Written by Richard M. Stallman and David MacKenzie.
#> rm (GNU coreutils) 9.1
#> Copyright (C) 2022 Free Software Foundation, Inc.
#> License GPLv3+: GNU GPL version 3 or later <https://gnu.org/licenses/gpl.html>.
#> This is free software: you are free to change and redistribute it.
#> There is NO WARRANTY, to the extent permitted by law.
#>
#> Written by Paul Rubin, David MacKenzie, Richard M. Stallman,
#> and Jim Meyering.
#> touch (GNU coreutils) 9.1
#> Copyright (C) 2022 Free Software Foundation, Inc.
#> License GPLv3+: GNU GPL version 3 or later <https://gnu.org/licenses/gpl.html>.
#> This is free software: you are free to change and redistribute it.
#> There is NO WARRANTY, to the extent permitted by law.
#>
#> Written by Paul Rubin, Arnold Robbins, Jim Kingdon,
#> David MacKenzie, and Randy Smith.
#> wc (GNU coreutils) 9.1
#> Copyright (C) 2022 Free Software Foundation, Inc.
#> License GPLv3+: GNU GPL version 3 or later <https://gnu.org/licenses/gpl.html>.
#> This is free software: you are free to change and redistribute it.
#> There is NO WARRANTY, to the extent permitted by law.
#>
#> Written by Paul Rubin and David MacKenzie.

## so do the others of GNU
for name in grep sed find xargs diff tar gzip zcat awk patch; do $name --version; done
#> grep (GNU grep) 3.8
#> Copyright (C) 2022 Free Software Foundation, Inc.
#> License GPLv3+: GNU GPL version 3 or later <https://gnu.org/licenses/gpl.html>.
#> This is free software: you are free to change and redistribute it.
#> There is NO WARRANTY, to the extent permitted by law.
#>
#> Written by Mike Haertel and others; see
#> <https://git.sv.gnu.org/cgit/grep.git/tree/AUTHORS>.
#> sed (GNU sed) 4.9
#> Packaged by Debian
#> Copyright (C) 2022 Free Software Foundation, Inc.
#> License GPLv3+: GNU GPL version 3 or later <https://gnu.org/licenses/gpl.html>.
#> This is free software: you are free to change and redistribute it.
#> There is NO WARRANTY, to the extent permitted by law.
#>
#> Written by Jay Fenlason, Tom Lord, Ken Pizzini,
#> Paolo Bonzini, Jim Meyering, and Assaf Gordon.
#>
#> This sed program was built with SELinux support.
#> SELinux is disabled on this system.
#>
#> GNU sed home page: <https://www.gnu.org/software/sed/>.
#> General help using GNU software: <https://www.gnu.org/gethelp/>.
#> E-mail bug reports to: <bug-sed@gnu.org>.
#> find (GNU findutils) 4.9.0
#> Copyright (C) 2022 Free Software Foundation, Inc.
#> License GPLv3+: GNU GPL version 3 or later <https://gnu.org/licenses/gpl.html>.
#> This is free software: you are free to change and redistribute it.
#> There is NO WARRANTY, to the extent permitted by law.
#>
#> Written by Eric B. Decker, James Youngman, and Kevin Dalley.
#>$ Features enabled: D_TYPE O_NOFOLLOW(enabled) LEAF_OPTIMISATION FTS(FTS_CWDFD) CBO(level=2)\x20
#> xargs (GNU findutils) 4.9.0
#> Copyright (C) 2022 Free Software Foundation, Inc.
#> License GPLv3+: GNU GPL version 3 or later <https://gnu.org/licenses/gpl.html>.
#> This is free software: you are free to change and redistribute it.
#> There is NO WARRANTY, to the extent permitted by law.
#>
#> Written by Eric B. Decker, James Youngman, and Kevin Dalley.
#> diff (GNU diffutils) 3.8
#> Copyright (C) 2021 Free Software Foundation, Inc.
#> License GPLv3+: GNU GPL version 3 or later <https://gnu.org/licenses/gpl.html>.
#> This is free software: you are free to change and redistribute it.
#> There is NO WARRANTY, to the extent permitted by law.
#>
#> Written by Paul Eggert, Mike Haertel, David Hayes,
#> Richard Stallman, and Len Tower.
#> tar (GNU tar) 1.34
#> Copyright (C) 2021 Free Software Foundation, Inc.
#> License GPLv3+: GNU GPL version 3 or later <https://gnu.org/licenses/gpl.html>.
#> This is free software: you are free to change and redistribute it.
#> There is NO WARRANTY, to the extent permitted by law.
#>
#> Written by John Gilmore and Jay Fenlason.
#> gzip 1.12
#> Copyright (C) 2018 Free Software Foundation, Inc.
#> Copyright (C) 1993 Jean-loup Gailly.
#> This is free software.  You may redistribute copies of it under the terms of
#> the GNU General Public License <https://www.gnu.org/licenses/gpl.html>.
#> There is NO WARRANTY, to the extent permitted by law.
#>
#> Written by Jean-loup Gailly.
#> zcat (gzip) 1.12
#> Copyright (C) 2007, 2011-2018 Free Software Foundation, Inc.
#> This is free software.  You may redistribute copies of it under the terms of
#> the GNU General Public License <https://www.gnu.org/licenses/gpl.html>.
#> There is NO WARRANTY, to the extent permitted by law.
#>
#> Written by Paul Eggert.
#> GNU Awk 5.2.1, API 3.2, PMA Avon 8-g1, (GNU MPFR 4.2.0, GNU MP 6.2.1)
#> Copyright (C) 1989, 1991-2022 Free Software Foundation.
#>
#> This program is free software; you can redistribute it and/or modify
#> it under the terms of the GNU General Public License as published by
#> the Free Software Foundation; either version 3 of the License, or
#> (at your option) any later version.
#>
#> This program is distributed in the hope that it will be useful,
#> but WITHOUT ANY WARRANTY; without even the implied warranty of
#> MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE.  See the
#> GNU General Public License for more details.
#>
#> You should have received a copy of the GNU General Public License
#> along with this program. If not, see http://www.gnu.org/licenses/.
#> GNU patch 2.7.6
#> Copyright (C) 2003, 2009-2012 Free Software Foundation, Inc.
#> Copyright (C) 1988 Larry Wall
#>
#> License GPLv3+: GNU GPL version 3 or later <http://gnu.org/licenses/gpl.html>.
#> This is free software: you are free to change and redistribute it.
#> There is NO WARRANTY, to the extent permitted by law.
#>
#> Written by Larry Wall and Paul Eggert

## programs with names that shells know
/usr/bin/[ --version; /usr/bin/echo --version | tail -n 1; /usr/bin/true --version | tail -n 1
#> [ (GNU coreutils) 9.1
#> Copyright (C) 2022 Free Software Foundation, Inc.
#> License GPLv3+: GNU GPL version 3 or later <https://gnu.org/licenses/gpl.html>.
#> This is free software: you are free to change and redistribute it.
#> There is NO WARRANTY, to the extent permitted by law.
#>
#> Written by Kevin Braunsdorf and Matthew Bradburn.
#> Written by Brian Fox and Chet Ramey.
#> Written by Jim Meyering.

## programs of other makers
for name in ps column strings getent man ss; do $name --version; done
#> ps from procps-ng 4.0.2
#> column from util-linux 2.38.1
#> GNU strings (GNU Binutils for Debian) 2.40
#> Copyright (C) 2023 Free Software Foundation, Inc.
#> This program is free software; you may redistribute it under the terms of
#> the GNU General Public License version 3 or (at your option) any later version.
#> This program has absolutely no warranty.
#> getent (Debian GLIBC 2.36-9+deb12u14) 2.36
#> Copyright (C) 2022 Free Software Foundation, Inc.
#> This is free software; see the source for copying conditions.  There is NO
#> warranty; not even for MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE.
#> Written by Thorsten Kukuk.
#> man 2.11.2
#> ss utility, iproute2-6.1.0
