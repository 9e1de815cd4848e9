#!/usr/bin/env bash
# test-webhook-signature.sh: an event that Stripe did not sign is refused, on both endpoints.
#
#   BASE_URL=https://….supabase.co SERVICE_KEY=sb_secret_… bash tests/test-webhook-signature.sh
#
# Moves no money anywhere: what is sent must be answered 400 `Invalid signature`.

# shellcheck source=tests/frame.sh
source "$(dirname "$0")/frame.sh"
begin "$@"

event='{"id":"evt_forged","object":"event","type":"payment_intent.succeeded","livemode":false,
"api_version":"2026-10-28.endive","created":1,"data":{"object":{"id":"pi_forged"}}}'
forged="v1=0000000000000000000000000000000000000000000000000000000000000000"

for path in "" "/connect"; do
  url="$BASE_URL/functions/v1/stripe-connect-webhook$path"
  name="stripe-connect-webhook$path"
  for signature in "" "nonsense" "t=$(date +%s),$forged" "t=1,$forged"; do
    shown="${signature:-none at all}"
    post "$url" "$event" ${signature:+"Stripe-Signature: $signature"}
    [ "$STATUS" = 400 ] && says 'Invalid signature'
    check $? "$name refuses the signature ${shown:0:20}" "$STATUS $(message)"
  done
  post "$url" "$event" "Authorization: Bearer $SERVICE_KEY"
  [ "$STATUS" = 400 ] && says 'Invalid signature'
  check $? "$name: a secret key is no signature" "$STATUS $(message)"
done
finish
