#!/usr/bin/env bash
# test-atomic-locking.sh: an escrow is paid out once, however many ask at the same moment.
#
#   BASE_URL=http://127.0.0.1:54321 SERVICE_KEY=sb_secret_… bash tests/test-atomic-locking.sh
#
# Six calls of distribute-escrow-funds race for one paid escrow: exactly one answers `released`, the
# others 409 `already processing` or 200 with `replayed`, and Stripe shows one transfer.
# On a local stack the simulator is found through Holdfast's .dev/stack.json, which an app names in
# STACK_FILE, or through STRIPE_URL and STRIPE_KEY.
# Anywhere else no money is moved: only escrows that do not exist are asked for.

# shellcheck source=tests/frame.sh
source "$(dirname "$0")/frame.sh"
begin "$@"

RACERS=6

nobody="00000000-0000-4000-8000-$(printf '%04x%04x%04x' "$RANDOM" "$RANDOM" "$RANDOM")"
call distribute-escrow-funds "{\"escrowTransactionId\":\"$nobody\"}"
[ "$STATUS" = 404 ] && says '"not_found"'
check $? "an escrow that does not exist is not paid" "$STATUS $(message)"

if [ "$IS_LOCAL" = no ]; then
  skip "$RACERS releases of one paid escrow at once"
  finish
fi

make_paid locking 5000 "$(in_seconds 259200)"
settle
racers=()
for i in $(seq "$RACERS"); do
  {
    CALL_NAME="racer-$i"
    call distribute-escrow-funds "{\"escrowTransactionId\":\"$ESCROW\"}"
    printf '%s %s' "$STATUS" "$BODY" >"$answers/told-$i"
  } &
  racers+=($!)
done
wait "${racers[@]}"

released=0
others=0
odd=""
for i in $(seq "$RACERS"); do
  told="$(cat "$answers/told-$i")"
  case "$told" in
    200*'"status":"released"'*'"replayed":false'*) released=$((released + 1)) ;;
    200*'"status":"released"'*'"replayed":true'*) others=$((others + 1)) ;;
    409*'already processing'*) others=$((others + 1)) ;;
    *) odd="$odd [${told:0:200}]" ;;
  esac
done
[ "$released" -eq 1 ]
check $? "exactly one of $RACERS calls released the money" "$released"
[ -z "$odd" ] && [ "$others" -eq $((RACERS - 1)) ]
check $? "each other call was told: already processing, or replayed" "$others${odd}"
transfers="$(count_transfers "$ACCOUNT")"
[ "$transfers" = 1 ]
check $? "Stripe shows one transfer" "$transfers"

call distribute-escrow-funds "{\"escrowTransactionId\":\"$ESCROW\"}"
[ "$STATUS" = 200 ] && says '"replayed":true' && [ "$(count_transfers "$ACCOUNT")" = 1 ]
check $? "asked once more, it tells of the same transfer" "$STATUS $(message)"
finish
