#!/usr/bin/env bash
# test-circuit-breaker.sh: fifty returns by the clock in an hour pass, the fifty-first trips.
#
#   BASE_URL=http://127.0.0.1:54321 SERVICE_KEY=sb_secret_… bash tests/test-circuit-breaker.sh
#
# On a local stack (the simulator is found through Holdfast's .dev/stack.json, which an app names in
# STACK_FILE, or through STRIPE_URL and STRIPE_KEY) paid escrows pass their deadlines; what is due
# there already is ended first, and the stack's clock moves by a week. Anywhere else only a dry run
# is asked for. `CIRCUIT BREAKER` is printed only when it is tripped.

# shellcheck source=tests/frame.sh
source "$(dirname "$0")/frame.sh"
begin "$@"

# look: a dry run, which counts and begins nothing
look() {
  call check-escrow-timeouts '{"dryRun":true}'
  tripped="$(field tripped)"
  count="$(field count)"
  max="$(field maxCount)"
  amount="$(field amount)"
  max_amount="$(field maxAmount)"
  [ "$tripped" != true ] || echo "CIRCUIT BREAKER tripped ($(field reason)): $count of $max returns"
}

look
[ "$STATUS" = 200 ] && [ -n "$tripped" ]
check $? "a dry run tells of the breaker" "$STATUS $(message)"
over=false
if [ "${count:-0}" -gt "${max:-0}" ] 2>/dev/null; then over=true; fi
if [ "$max_amount" != null ] && [ "${amount:-0}" -gt "${max_amount:-0}" ] 2>/dev/null; then
  over=true
fi
[ "$tripped" = "$over" ]
check $? "it is tripped if and only if a limit is passed" "tripped $tripped, $count of $max"

if [ "$IS_LOCAL" = no ]; then
  skip "$max returns, and one more"
  finish
fi

# end_all: nothing due, and nothing of before in the window; ends what the clock may end
end_all() {
  for _ in $(seq 40); do
    pass 3660
    call check-escrow-timeouts '{}'
    [ "$STATUS" = 200 ] || die "check-escrow-timeouts answers $STATUS $(message)"
    [ "$(field found)" != 0 ] || return 0
  done
  die "the stack has so much that is due that this cannot be tested; take a fresh one"
}

[ "$max" -le 200 ] 2>/dev/null || die "the breaker's limit is $max here: too many escrows to make"
end_all
pass 3660
first="$(in_seconds 172800)"
for _ in $(seq "$max"); do make_paid breaker 100 "$first"; done
make_paid breaker 100 "$(in_seconds 180000)"
settle

# past the first deadline and its grace, before the last one
pass $((172800 + 1200))
look
[ "$tripped" = false ] && [ "$count" = "$max" ]
check $? "$max due do not trip it" "tripped $tripped, count $count"
pass 7200
look
[ "$tripped" = true ] && [ "$count" = $((max + 1)) ]
check $? "$((max + 1)) due trip it" "tripped $tripped, count $count"
call check-escrow-timeouts '{}'
refunded="$(field refunded)"
[ "$STATUS" = 200 ] && says '"tripped":true' && [ "$refunded" -lt "$max" ] 2>/dev/null
check $? "tripped, one run returns only a few" "$STATUS, refunded $refunded"
end_all
look
[ "$tripped" = false ]
check $? "window by window the rest goes, and it is whole again" "tripped $tripped"
finish
