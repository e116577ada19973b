## /etc/localtime says where the computer is
readlink /etc/localtime; date -d @0 +'%F %T %Z'; sudo ln -sf /usr/share/zoneinfo/Europe/Berlin /etc/localtime; date -d @1700000000 +'%F %T %Z %z'; date -d @1690000000 +'%F %T %Z %z'; touch -d @1700000000 f; ls -l --time-style=+%H:%M f | cut -d' ' -f6-; stat -c %y f; TZ=UTC date -d @1700000000 +%H; TZ= date -d @1700000000 +%T%Z; printf '%(%T %Z)T\n' 1700000000; awk 'BEGIN { print strftime("%T %Z", 1700000000) }'; find f -printf '%TH\n'; sudo ln -sf /usr/share/zoneinfo/Etc/UTC /etc/localtime; date -d @1700000000 +'%T %Z'
#> /usr/share/zoneinfo/Etc/UTC
#> 1970-01-01 00:00:00 UTC
#> 2023-11-14 23:13:20 CET +0100
#> 2023-07-22 06:26:40 CEST +0200
#> 23:13 f
#> 2023-11-14 23:13:20.000000000 +0100
#> 22
#> 22:13:20UTC
#> 23:13:20 CET
#> 23:13:20 CET
#> 23
#> 22:13:20 UTC

## a copy of a zone serves as well
sudo rm /etc/localtime; date -d @1700000000 +'%T %Z'; sudo cp /usr/share/zoneinfo/Asia/Tokyo /etc/localtime; date -d @1700000000 +'%T %Z'; sudo ln -sf /usr/share/zoneinfo/nowhere /etc/localtime; date -d @1700000000 +'%T %Z'; sudo ln -sf /usr/share/zoneinfo/Etc/UTC /etc/localtime
#> 22:13:20 UTC
#> 07:13:20 JST
#> 22:13:20 UTC

## the zones lie on the disk
ls /usr/share/zoneinfo/Australia | head -3; ls -d /usr/share/zoneinfo/A*/; test -f /usr/share/zoneinfo/Europe/Madrid; echo $?; tail -1 /usr/share/zoneinfo/Europe/Madrid; find /usr/share/zoneinfo -maxdepth 2 -name 'New_*'; head -c4 /usr/share/zoneinfo/UTC
#> ACT
#> Adelaide
#> Brisbane
#> /usr/share/zoneinfo/Africa/
#> /usr/share/zoneinfo/America/
#> /usr/share/zoneinfo/Antarctica/
#> /usr/share/zoneinfo/Arctic/
#> /usr/share/zoneinfo/Asia/
#> /usr/share/zoneinfo/Atlantic/
#> /usr/share/zoneinfo/Australia/
#> 0
#> CET-1CEST,M3.5.0,M10.5.0/3
#> /usr/share/zoneinfo/America/New_York
#>| TZif

## every name is known
for z in America/Argentina/Ushuaia Asia/Kathmandu Australia/Lord_Howe US/Pacific Cuba America/St_Johns Pacific/Chatham Europe/Kyiv EST5EDT Nowhere/City; do TZ=$z date -d @1700000000 +"$z %T %Z"; done; TZ=:Europe/Paris date -d @0 +%Z; TZ=/usr/share/zoneinfo/Europe/Paris date -d @1700000000 +%T; date -u -d 'TZ="America/Lima" 2023-11-14 09:00' +%T
#> America/Argentina/Ushuaia 19:13:20 -03
#> Asia/Kathmandu 03:58:20 +0545
#> Australia/Lord_Howe 09:13:20 +11
#> US/Pacific 14:13:20 PST
#> Cuba 17:13:20 CST
#> America/St_Johns 18:43:20 NST
#> Pacific/Chatham 11:58:20 +1345
#> Europe/Kyiv 00:13:20 EET
#> EST5EDT 17:13:20 EST
#> Nowhere/City 22:13:20 Nowhere
#> CET
#> 23:13:20
#> 14:00:00
