#!/bin/sh
set -u
here=$(cd "$(dirname "$0")" && pwd -P) || exit 1
case $(uname -m) in
  x86_64 | amd64) kind=linux-x64 ;;
  aarch64 | arm64) kind=linux-arm64 ;;
  *)
    echo "这台电脑的处理器（$(uname -m)）没有对应的版本。 No edition for this processor."
    exit 1
    ;;
esac
node="$here/runtime/$kind/node"
if [ ! -f "$node" ]; then
  echo "缺少 runtime/$kind：请换用这种处理器的便携版。 This edition has no runtime for $kind."
  exit 1
fi
if [ ! -x "$node" ] || ! "$node" --version >/dev/null 2>&1; then
  cache="${XDG_CACHE_HOME:-$HOME/.cache}/quandezhu/runtime"
  copy="$cache/$kind-node"
  if ! cmp -s "$node" "$copy"; then
    mkdir -p "$cache" && cp "$node" "$copy.part" && mv "$copy.part" "$copy" || exit 1
  fi
  chmod 700 "$copy"
  node=$copy
fi
exec "$node" "$here/app/launch.cjs" "$@"
