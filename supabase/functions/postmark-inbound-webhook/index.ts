import { postmarkInboundWebhook } from "../_shared/endpoints/postmark_inbound_webhook.ts";
import { serve } from "../_shared/serve.ts";

export default serve(postmarkInboundWebhook);
