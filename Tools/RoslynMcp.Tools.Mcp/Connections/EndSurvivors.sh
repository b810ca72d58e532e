# Stands beside a host and waits for the end of its input, which is the end of the host, however that came about.
# What then still bears the host's mark ($1) in its environment is ended: servers that ignored the end of theirs, and what they started.
trap '' HUP INT TERM
while read -r _; do :; done
sleep 1
for round in 1 2 3; do
  for environment in $(grep -ls "$1" /proc/[0-9]*/environ 2>/dev/null); do
    process=${environment#/proc/}
    kill -KILL "${process%/environ}" 2>/dev/null
  done
done
