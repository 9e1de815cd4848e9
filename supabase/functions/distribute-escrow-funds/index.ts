import { distributeEscrowFunds } from "../_shared/endpoints/distribute_escrow_funds.ts";
import { serve } from "../_shared/serve.ts";

export default serve(distributeEscrowFunds);
