import { createEscrowEndpoint } from "../_shared/endpoints/create_escrow.ts";
import { serve } from "../_shared/serve.ts";

export default serve(createEscrowEndpoint);
