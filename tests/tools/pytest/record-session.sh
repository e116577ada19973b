#!/bin/bash
# Records session.txt: each `$ line` of the session is run with the real pytest, and its output written below it.
# WHEELS is a folder with the wheels of pytest and what it needs, unpacked; anything but the output is as it was.
set -e
here=$(cd "$(dirname "$0")" && pwd)
room=$(mktemp -d)
mkdir -p "$room/home/shop" "$room/bin"
printf '#!/bin/sh\nexec /usr/bin/python3 -m pytest "$@"\n' > "$room/bin/pytest"
printf '#!/bin/sh\nexec /usr/bin/python3 "$@"\n' > "$room/bin/python"
chmod -R a+rwX "$room"; chmod a+x "$room"/bin/*
cp "$here/session.txt" "$room/old"
{
  while IFS= read -r line; do
    case $line in
      '$ '*)
        printf '%s\n' "$line"
        (cd "$room/home/shop" && setpriv --reuid=65534 --regid=65534 --clear-groups env -i \
          PATH="$room/bin:/usr/bin:/bin" PYTHONPATH="$WHEELS" HOME="$room/home" LOGNAME=learner LANG=C.UTF-8 TZ=UTC \
          bash -c "${line#??}" 2>&1) | sed -e "s|$room/home|/home/learner|g"
        ;;
    esac
  done < "$room/old"
} > "$here/session.txt"
rm -r "$room"
