import { checkEscrowTimeouts } from "../_shared/endpoints/check_escrow_timeouts.ts";
import { serve } from "../_shared/serve.ts";

export default serve(checkEscrowTimeouts);
