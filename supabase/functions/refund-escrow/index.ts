import { refundEscrowEndpoint } from "../_shared/endpoints/refund_escrow.ts";
import { serve } from "../_shared/serve.ts";

export default serve(refundEscrowEndpoint);
