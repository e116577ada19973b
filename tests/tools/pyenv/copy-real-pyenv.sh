#!/bin/bash
# Copies an installed pyenv and some of its versions into a home, as if they had been installed there as /home/learner.
# usage: copy-real-pyenv.sh PYENV HOME VERSION...
set -e
from=$(realpath "$1")
home=$2
shift 2
mkdir -p "$home/.pyenv/versions"
cp -r /etc/skel/. "$home"
tar -C "$from" -cf - --exclude=.git --exclude=./versions --exclude=./shims --exclude=./version --exclude=./cache . |
  tar -C "$home/.pyenv" -xf -
tar -C "$from/versions" -cf - --exclude=test --exclude=__pycache__ --exclude='*.a' --exclude=idlelib "$@" |
  tar -C "$home/.pyenv/versions" -xf -
# What was installed under another name knows itself by that name.
grep -rlI "^#!$from" "$home"/.pyenv/versions/*/bin | xargs sed -i "1s,$from,/home/learner/.pyenv,"
# What was installed beside pip and setuptools since.
for version in "$home"/.pyenv/versions/*; do
  find "$version"/lib/python3.*/site-packages -mindepth 1 -maxdepth 1 \
    ! -name README.txt ! -name 'pip*' ! -name 'setuptools*' ! -name pkg_resources ! -name _distutils_hack \
    ! -name distutils-precedence.pth -exec rm -r {} +
  find "$version/bin" -type f ! -name 'python*' -exec grep -lI '^#!.*python' {} + |
    grep -vE '/(2to3|idle|pip|pydoc)[0-9.-]*[0-9]*$' | xargs -r rm
done
chown -R 1000:1000 "$home"
# The shims, under the name that the home has later.
unshare --mount bash -c '
  mount -t tmpfs tmpfs /home && mkdir /home/learner && mount --bind "$1" /home/learner &&
    exec setpriv --reuid=1000 --regid=1000 --clear-groups env -i HOME=/home/learner PATH=/usr/bin:/bin \
      /home/learner/.pyenv/bin/pyenv rehash
' prepare "$home"
