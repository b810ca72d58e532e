# A private PostgreSQL for one test process: cluster.sh BIN PORT, with the superuser's password in CLUSTER_PASSWORD.
# It says "ready", obeys lines ("restart"), and ends with its standard input: so the server stops and its folder goes whatever
# becomes of the test process, which is the only one that holds the other end.
set -eu
bin=$1 port=$2
trap '' PIPE # its reader may be gone: then echo fails, and what follows below is done
umask 077
folder=$(mktemp -d "${TMPDIR:-/tmp}/roslyn-mcp-postgres-XXXXXX")

end() {
  "$bin/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null 2>&1 || true
  rm -rf "$folder"
}
trap end EXIT
trap 'exit 1' INT TERM HUP

printf '%s\n' "$CLUSTER_PASSWORD" >"$folder/password"
unset CLUSTER_PASSWORD
"$bin/initdb" -D "$folder/data" -U postgres -A scram-sha-256 --pwfile="$folder/password" -E UTF8 --no-locale --no-sync >/dev/null
cat >>"$folder/data/postgresql.conf" <<SETTINGS
port = $port
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
fsync = off
SETTINGS

control() { # its own output, and the server's, say why it failed
  "$bin/pg_ctl" -D "$folder/data" -w -l "$folder/log" "$@" >"$folder/said" 2>&1 </dev/null || {
    tail -n 5 "$folder/said" "$folder/log" >&2
    exit 1
  }
}

control start
echo ready
while read -r order; do
  case $order in
    restart) control -m immediate restart && echo restarted ;;
  esac
done
