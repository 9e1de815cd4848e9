import { stripeConnectWebhook } from "../_shared/endpoints/stripe_connect_webhook.ts";
import { serve } from "../_shared/serve.ts";

export default serve(stripeConnectWebhook);
