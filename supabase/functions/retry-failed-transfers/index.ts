import { retryFailedTransfers } from "../_shared/endpoints/retry_failed_transfers.ts";
import { serve } from "../_shared/serve.ts";

export default serve(retryFailedTransfers);
