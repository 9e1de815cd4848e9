#!/usr/bin/env bash
# test-escrow-flows.sh: runs the five scripts beside it and sums up; the exit code says if all passed.
#
#   BASE_URL=http://127.0.0.1:54321 SERVICE_KEY=sb_secret_… bash tests/test-escrow-flows.sh
#
# On a local stack they move the simulator's money and its clock; anywhere else they do only what
# moves no money, and say what they left out. See each script's --help.

# shellcheck source=tests/frame.sh
source "$(dirname "$0")/frame.sh"
begin "$@"

summary=()
failed=0
for name in atomic-locking webhook-signature retry circuit-breaker reconciliation; do
  echo
  last="$answers/last"
  bash "$here/test-$name.sh" 2>&1 | tee "$last"
  if [ "${PIPESTATUS[0]}" -eq 0 ]; then verdict="pass"; else verdict="FAIL"; fi
  [ "$verdict" = pass ] || failed=$((failed + 1))
  summary+=("$(printf '%-5s %s' "$verdict" "$(tail -n 1 "$last")")")
done

echo
echo "Summary of $BASE_URL ($([ "$IS_LOCAL" = yes ] && echo 'local stack' || echo 'no money moved'))"
printf '%s\n' "${summary[@]}"
if [ "$failed" -gt 0 ]; then
  echo "$failed of ${#summary[@]} failed"
  exit 1
fi
echo "all ${#summary[@]} passed"
