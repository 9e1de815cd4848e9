#!/usr/bin/env bash
# test-retry.sh: refused transfers are tried again and paid once; with nothing to do it says so.
#
#   BASE_URL=http://127.0.0.1:54321 SERVICE_KEY=sb_secret_… bash tests/test-retry.sh
#
# On a local stack (the simulator is found through Holdfast's .dev/stack.json, which an app names in
# STACK_FILE, or through STRIPE_URL and STRIPE_KEY) Stripe refuses a transfer, time passes, and
# retry-failed-transfers pays it. The stack's clock moves.
# Anywhere else the job is not run, because it would move money if any is due: only its door is tried.

# shellcheck source=tests/frame.sh
source "$(dirname "$0")/frame.sh"
begin "$@"

post "$BASE_URL/functions/v1/retry-failed-transfers" '{}'
[ "$STATUS" = 401 ]
check $? "without a key the job does not run" "$STATUS"
call retry-failed-transfers '{"limit":0}'
[ "$STATUS" = 422 ]
check $? "a request that makes no sense is refused before any work" "$STATUS"

if [ "$IS_LOCAL" = no ]; then
  skip "a run of retry-failed-transfers"
  finish
fi

# until_idle: what was due before is not what is tested
until_idle() {
  for _ in $(seq 20); do
    call retry-failed-transfers '{}'
    [ "$STATUS" = 200 ] || return 1
    [ "$(field found)" != 0 ] || return 0
  done
  return 1
}

until_idle
case "$BODY" in '{"success":true,"found":0,"retried":0,'*) true ;; *) false ;; esac
check $? "with nothing to do it answers {\"success\":true,\"found\":0,\"retried\":0,…" \
  "$STATUS ${BODY:0:120}"

make_paid retry 5000 "$(in_seconds 259200)"
settle
steer faults '{"operation":"POST /v1/transfers","fault":"refuse","code":"processing_error","times":1}'
call distribute-escrow-funds "{\"escrowTransactionId\":\"$ESCROW\"}"
[ "$STATUS" = 402 ] && says '"transfer_failed"'
check $? "a transfer that Stripe refuses is told as transfer_failed" "$STATUS $(message)"
[ "$(count_transfers "$ACCOUNT")" = 0 ]
check $? "nothing was paid by it"
# whatever webhook comes first would sweep, and leave nothing for the job
settle
steer webhooks '{"mode":"hold"}'
pass 7200
call retry-failed-transfers '{}'
counts="$(field retried) = $(field succeeded) + $(field failed) + $(field inDoubt)"
[ "$STATUS" = 200 ] && [ "$(field succeeded)" -ge 1 ] 2>/dev/null
check $? "the job tries it again, and it succeeds" "$STATUS ${BODY:0:200}"
[ "$(field retried)" -eq $(($(field succeeded) + $(field failed) + $(field inDoubt))) ] 2>/dev/null
check $? "retried = succeeded + failed + inDoubt" "$counts"
steer webhooks '{"mode":"deliver"}'
steer webhooks/flush '{}'
transfers="$(count_transfers "$ACCOUNT")"
[ "$transfers" = 1 ]
check $? "Stripe shows one transfer" "$transfers"
until_idle
check $? "then there is nothing left to do" "$STATUS ${BODY:0:120}"
finish
