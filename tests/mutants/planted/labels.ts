// Labels: what leads from Stripe, or from whatever a person holds, to the escrow.
import type { Mutant } from "../mutant.ts";

const LABELS = ["integration/stripe_labels"];
const SEARCH = ["integration/search"];

export const LABELLED: Mutant[] = [
  {
    name: "app_overrides_our_ids",
    breaks: "The app's metadata hides our ids on Stripe's objects.",
    changes: [{
      in: "escrow.labels_of",
      replace: `'metadata', e.metadata || jsonb_strip_nulls(jsonb_build_object(
            'escrow_id', e.escrow_id, 'operation_id', p_operation_id, 'reference', r.reference
        )),`,
      by: `'metadata', jsonb_strip_nulls(jsonb_build_object(
            'escrow_id', e.escrow_id, 'operation_id', p_operation_id, 'reference', r.reference
        )) || e.metadata,`,
    }],
    ask: LABELS,
  },
  {
    name: "our_names_are_taken",
    breaks: "An app's entry by one of our names is taken, and then silently lost.",
    changes: [{
      in: "endpoints/create_escrow.ts",
      replace: "OWN_ENTRIES.includes(name)",
      by: "OWN_ENTRIES.includes(name + 's')",
    }],
    ask: LABELS,
  },
  {
    name: "address_goes_to_stripe",
    breaks: "A reference that is somebody's address stands on the receipt.",
    changes: [{
      in: "escrow.labels_of",
      replace: "when e.reference not like '%@%' then",
      by: "when e.reference <> '' then",
    }],
    ask: LABELS,
  },
  {
    name: "request_is_made_anew",
    breaks: "A request that is sent again is made from the row as it is by then.",
    changes: [{
      in: "escrow.send_step",
      replace: "'params', o.params,",
      by: `'params', (
                select escrow.request_of(e, o.kind, o.operation_id) -> 'params'
                from escrow.escrows e
                where e.escrow_id = o.escrow_id
            ),`,
    }],
    ask: LABELS,
  },
  {
    name: "search_walks_through_senders",
    breaks: "A search for a sender's address reads every escrow there is.",
    changes: [{
      in: "escrow.escrows_named",
      replace: "lower(e.sender_email) = lower(p_text)",
      by: "e.sender_email = lower(p_text)",
    }],
    ask: ["integration/search_speed"],
  },
  {
    name: "search_shows_addresses",
    breaks: "A reference that is somebody's address is shown to whoever searches.",
    changes: [{
      in: "public.escrow_search",
      replace: "'reference', escrow.without_address((w.e).reference),",
      by: "'reference', (w.e).reference,",
    }],
    ask: SEARCH,
  },
  {
    name: "search_decides_for_the_person",
    breaks: "Of several escrows that are meant only the newest is shown, and nothing says so.",
    changes: [{
      in: "public.escrow_search",
      replace: "count(*) > p_limit",
      by: "count(*) > p_limit + 1",
    }],
    ask: SEARCH,
  },
];
